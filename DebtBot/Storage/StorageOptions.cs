using System.ComponentModel.DataAnnotations;

namespace DebtBot.Storage;

/// <summary>Where conversations are kept; section <c>Storage</c> of the configuration.</summary>
public sealed class StorageOptions
{
    public const string Section = "Storage";

    /// <summary>The embedded store for one host, or PostgreSQL for any number.</summary>
    public StoreKind Kind { get; set; } = StoreKind.LiteDb;

    /// <summary>The data folder, relative to the working directory; created when missing.</summary>
    [Required]
    public string Folder { get; set; } = "data";

    /// <summary>Where the keys that seal conversations are kept; <c>keys</c> in the data folder when not set.</summary>
    public string? KeysFolder { get; set; }

    /// <summary>Bytes of sealed documents kept in memory so that active conversations are not read from disk.</summary>
    [Range(0, 1_000_000_000)]
    public int HotBytes { get; set; } = 8_000_000;

    internal string KeysPath => Path.GetFullPath(KeysFolder ?? Path.Combine(Folder, "keys"));
}

/// <summary>Where conversations can be kept.</summary>
public enum StoreKind
{
    LiteDb,
    PostgreSql,
}
