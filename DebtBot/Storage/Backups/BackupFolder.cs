using System.Globalization;
using DebtBot.Storage.LiteDb;

namespace DebtBot.Storage.Backups;

/// <summary>A folder of backups: one archive for each, and apart from them one file with the data keys that exist now, in the place of the one before. An erased conversation is in old archives, but its key is nowhere.</summary>
internal sealed class BackupFolder(string path)
{
    private const string Ending = ".debtbot", Unfinished = ".unfinished";

    public string KeysFile => Path.Combine(path, "keys", "data-keys" + Ending);

    /// <summary>Whole archives, oldest first.</summary>
    public IReadOnlyList<string> Archives => Directory.Exists(path) ? [.. Directory.GetFiles(path, "conversations-*" + Ending).Order(StringComparer.Ordinal)] : [];

    public DateTimeOffset? Newest => Archives is [.., var newest] && DateTimeOffset.TryParseExact(
        Path.GetFileNameWithoutExtension(newest)["conversations-".Length..], Stamp, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at) ? at : null;

    private static string Stamp => "yyyyMMdd'T'HHmmss'Z'";

    public static string BeingWritten(string file) => file + Unfinished;

    /// <summary>Makes the folder, which only this user may enter, keeps other backups out, and clears away what was never finished.</summary>
    /// <exception cref="StoreUnusableException">It cannot be made or written, or another backup runs.</exception>
    public IDisposable Hold()
    {
        const string otherwise = "another folder for backups";
        StoreFolder.CreatePrivate(Path.GetFullPath(path), "name " + otherwise);
        StoreFolder.CreatePrivate(Path.GetFullPath(Path.GetDirectoryName(KeysFile)!), "name " + otherwise);
        var held = StoreFolder.Hold(Path.Combine(path, "backup.lock"), otherwise);
        Directory.GetFiles(path, "*" + Unfinished, SearchOption.AllDirectories).ToList().ForEach(File.Delete);
        return held;
    }

    public void KeepNewest(int count) => Archives.SkipLast(count).ToList().ForEach(File.Delete);

    /// <exception cref="StoreUnusableException">One of this very second is there.</exception>
    public string NewArchive(DateTimeOffset now)
    {
        var archive = Path.Combine(path, $"conversations-{now.UtcDateTime.ToString(Stamp, CultureInfo.InvariantCulture)}{Ending}");
        return File.Exists(archive) ? throw new StoreUnusableException($"{archive} is there already; try again in a second.") : archive;
    }

    /// <param name="name">An archive of the folder; null for the newest.</param>
    /// <exception cref="UnreadableBackupException">There is none.</exception>
    public string Find(string? name)
    {
        var found = name is null ? (Archives is [.., var newest] ? newest : null) : Archives.FirstOrDefault(archive => Path.GetFileName(archive) == Path.GetFileName(name));
        return found ?? throw new UnreadableBackupException(name is null ? $"There is no finished backup in {path}." : $"{name} is no finished backup in {path}.");
    }
}
