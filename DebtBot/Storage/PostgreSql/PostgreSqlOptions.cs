using System.ComponentModel.DataAnnotations;

namespace DebtBot.Storage.PostgreSql;

/// <summary>How PostgreSQL is reached; section <c>Storage:PostgreSql</c>. Read only when <c>Storage:Kind</c> is PostgreSql.</summary>
public sealed class PostgreSqlOptions
{
    public const string Section = "Storage:PostgreSql", MasterKeySetting = Section + ":MasterKeyFile";

    /// <summary>An Npgsql connection string; several hosts separated by commas for fail-over. The password may stand in a file named by <c>Passfile</c>.</summary>
    public string Connection { get; set; } = "";

    /// <summary>A file with 32 random bytes in base64. With it the ring of sealing keys is kept in the database, wrapped with these bytes; without it in <c>Storage:KeysFolder</c>, which all hosts must mount.</summary>
    public string? MasterKeyFile { get; set; }

    /// <summary>Seconds after which PostgreSQL gives up a statement.</summary>
    [Range(1, 60)]
    public int StatementSeconds { get; set; } = 5;

    /// <summary>Seconds during which work is tried again while PostgreSQL restarts or fails over.</summary>
    [Range(0, 120)]
    public int RetrySeconds { get; set; } = 10;

    /// <summary>Connections that save, and as many that load.</summary>
    [Range(1, 64)]
    public int Lanes { get; set; } = 2;

    /// <summary>Most saves committed together; 1 commits each alone.</summary>
    [Range(1, 500)]
    public int LargestBatch { get; set; } = 64;
}
