using System.Security.Cryptography;

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
        CreatePrivate(this.folder, "set Storage:Folder");
        held = Hold(Path.Combine(this.folder, "conversations.lock"), "Storage:Folder");
    }

    private string DataPath => Path.Combine(folder, "conversations.db");

    private string KeysPath => Path.Combine(folder, "data-keys.db");

    /// <summary>Opens the store, creating it first when there is none.</summary>
    public OpenStore Open(Sealer sealer)
    {
        try
        {
            if (!File.Exists(DataPath))
            {
                Create(DataPath, OpenDatabase.ConversationFormat, RandomNumberGenerator.GetBytes(32), sealer);
            }

            return OpenStore.Open(Files(DataPath), (secret, expected) => DataKeys(secret, expected, sealer), sealer);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new StoreUnusableException($"{DataPath} cannot be opened or written ({fault.Message}).", fault);
        }
    }

    public void Dispose() => held.Dispose();

    /// <summary>Creates a folder that only this user may enter.</summary>
    /// <param name="otherwise">What to do when that fails.</param>
    /// <exception cref="StoreUnusableException">It cannot be created.</exception>
    public static void CreatePrivate(string folder, string otherwise)
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
            throw new StoreUnusableException($"The folder {folder} cannot be created ({fault.Message}); {otherwise}.", fault);
        }
    }

    private StoreFiles DataKeys(byte[] secret, bool expected, Sealer sealer)
    {
        if (!File.Exists(KeysPath))
        {
            if (expected)
            {
                throw new StoreUnusableException($"{KeysPath} is missing; without it no conversation can be read. Put it back.");
            }

            Create(KeysPath, OpenDatabase.DataKeyFormat, secret, sealer);
        }

        return Files(KeysPath);
    }

    private static StoreFiles Files(string path) => new(new DiskFile(path), new DiskFile(LogOf(path)), path);

    private static string LogOf(string path) => Path.ChangeExtension(path, null) + "-log.db";

    /// <summary>Made under another name and moved into place, so that a crash never leaves half a store under the real one.</summary>
    private void Create(string path, string format, byte[] secret, Sealer sealer)
    {
        if (File.Exists(LogOf(path)) && new FileInfo(LogOf(path)).Length > PageStream.PageSize)
        {
            throw new StoreUnusableException($"{LogOf(path)} is left over without {path}; put the data file back or move the log away.");
        }

        if (path == DataPath && File.Exists(KeysPath))
        {
            throw new StoreUnusableException($"{KeysPath} is left over without {path}; put the data file back or move the data keys away.");
        }

        string unfinished = Path.Combine(folder, "conversations.creating"), unfinishedLog = unfinished + "-log";
        File.Delete(unfinished);
        File.Delete(unfinishedLog);
        OpenDatabase.Create(new DiskFile(unfinished), new DiskFile(unfinishedLog), format, secret, sealer);
        File.Delete(unfinishedLog);
        File.Move(unfinished, path);
    }

    public static FileStream Hold(string path, string otherwise)
    {
        try
        {
            return new(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new StoreUnusableException($"{path} is held by another process, or cannot be written ({fault.Message}); stop the other one or set {otherwise}.", fault);
        }
    }
}
