namespace DebtBot.Storage.LiteDb;

/// <summary>The data folder: creates it and the store's files, and keeps every other process out while it is open.</summary>
internal sealed class StoreFolder : IDisposable
{
    private readonly string folder;
    private readonly FileStream held;

    /// <exception cref="StoreUnusableException">The folder cannot be created or written, or another process uses it.</exception>
    public StoreFolder(string folder)
    {
        this.folder = Path.GetFullPath(folder);
        CreatePrivate(this.folder);
        held = Hold(Path.Combine(this.folder, "conversations.lock"));
    }

    public string DataPath => Path.Combine(folder, "conversations.db");

    private string LogPath => Path.Combine(folder, "conversations-log.db");

    /// <summary>Opens the store, creating it first when there is none.</summary>
    public (OpenDatabase Database, KeySeal Keys) Open(Sealer sealer)
    {
        try
        {
            if (!File.Exists(DataPath))
            {
                Create(sealer);
            }

            return OpenDatabase.Open(new DiskFile(DataPath), new DiskFile(LogPath), DataPath, sealer);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new StoreUnusableException($"{DataPath} cannot be opened or written ({fault.Message}).", fault);
        }
    }

    public void Dispose() => held.Dispose();

    /// <summary>Creates a folder that only this user may enter.</summary>
    /// <exception cref="StoreUnusableException">It cannot be created.</exception>
    public static void CreatePrivate(string folder)
    {
        try
        {
            if (OperatingSystem.IsWindows())
            {
                Directory.CreateDirectory(folder);
            }
            else
            {
                Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
            }
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new StoreUnusableException($"The folder {folder} cannot be created ({fault.Message}); set Storage:Folder.", fault);
        }
    }

    /// <summary>Made under another name and moved into place, so that a crash never leaves half a store under the real one.</summary>
    private void Create(Sealer sealer)
    {
        if (File.Exists(LogPath) && new FileInfo(LogPath).Length > PageStream.PageSize)
        {
            throw new StoreUnusableException($"{LogPath} is left over without {DataPath}; put the data file back or move the log away.");
        }

        string unfinished = Path.Combine(folder, "conversations.creating"), unfinishedLog = unfinished + "-log";
        File.Delete(unfinished);
        File.Delete(unfinishedLog);
        OpenDatabase.Create(new DiskFile(unfinished), new DiskFile(unfinishedLog), sealer);
        File.Delete(unfinishedLog);
        File.Move(unfinished, DataPath);
    }

    private static FileStream Hold(string path)
    {
        try
        {
            return new(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new StoreUnusableException($"{path} is held by another process, or cannot be written ({fault.Message}); stop the other one or set Storage:Folder.", fault);
        }
    }
}
