namespace DebtBot.Storage.Backups;

/// <summary>Backups; section <c>Backup</c> of the configuration.</summary>
public sealed class BackupOptions
{
    public const string Section = "Backup";

    /// <summary>A file with 32 random bytes in base64 that seals backups; to be kept in another place than they. With PostgreSQL <c>Storage:PostgreSql:MasterKeyFile</c> when not set.</summary>
    public string? KeyFile { get; set; }

    /// <summary>Where a host on the embedded store puts a backup regularly; none when not set. With PostgreSQL the command is started from outside.</summary>
    public string? Folder { get; set; }

    /// <summary>Hours between two backups of the host.</summary>
    public int Hours { get; set; } = 24;

    /// <summary>How many of its archives the host keeps; older ones would fill the disk.</summary>
    public int Keep { get; set; } = 30;
}
