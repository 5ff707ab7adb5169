using LiteDB;

namespace DebtBot.Tests.Storage.LiteDb;

/// <summary>A log is replayed only into the file it was written for, and only when it is whole.</summary>
public sealed class LeftOverLogs
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_log_of_a_crash_in_mid_write_is_replayed()
    {
        using var folder = new TempFolder();
        var (data, log, keys) = await CrashInMidWrite();
        Put(folder, data, log, keys);
        using var store = folder.Open(MemoryStore.Keys);
        Assert.Equal(2, (await store.Load(new("line", "1"), Cancel))!.Version);
    }

    [Fact]
    public async Task A_log_that_was_never_finished_is_dropped()
    {
        using var folder = new TempFolder();
        var (data, log, keys) = await CrashBeforeTheLogWasSealed();
        Put(folder, data, log, keys);
        using var store = folder.Open(MemoryStore.Keys);
        Assert.Equal(1, (await store.Load(new("line", "1"), Cancel))!.Version);
    }

    [Fact]
    public async Task The_log_of_another_store_is_refused()
    {
        using var folder = new TempFolder();
        var (data, _, keys) = await CrashInMidWrite();
        var (_, log, _) = await CrashInMidWrite();
        Put(folder, data, log, keys);
        Assert.Contains("belongs to another file", folder.AssertRefused(MemoryStore.Keys), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_backup_put_back_beside_a_newer_log_of_the_same_store_is_refused()
    {
        using var folder = new TempFolder();
        var files = MemoryStore.Create(MemoryStore.NeverCut);
        using (var earlier = files.Open())
        {
            await earlier.TrySave(new("line", "1"), new byte[3000], null, 0, Cancel);
        }

        var backup = files.Data.Content;
        files.Open().Dispose();
        var (_, log, keys) = await CrashInMidWrite(files, version: 1);
        Put(folder, backup, log, keys);
        Assert.Contains("belongs to another file", folder.AssertRefused(MemoryStore.Keys), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_log_of_plain_LiteDB_is_refused()
    {
        using var folder = await FolderState.WithOneConversation();
        using var other = new TempFolder();
        using (var database = new LiteDatabase(other.File("other.db")))
        {
            database.GetCollection("customers").Insert(new BsonDocument { ["name"] = "not ours" });
            File.Copy(other.File("other-log.db"), folder.File(FolderState.Log), overwrite: true);
        }

        Assert.Contains("belongs to another file", folder.AssertRefused(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_log_without_its_data_file_is_refused()
    {
        using var folder = new TempFolder();
        var (_, log, _) = await CrashInMidWrite();
        File.WriteAllBytes(folder.File(FolderState.Log), log);
        Assert.Contains("left over", folder.AssertRefused(), StringComparison.Ordinal);
    }

    /// <summary>Both files at the moment version 2 was in the log, but not yet sealed.</summary>
    private static async Task<(byte[] Data, byte[] Log, byte[] DataKeys)> CrashBeforeTheLogWasSealed()
    {
        var files = MemoryStore.Create(MemoryStore.NeverCut);
        using var store = files.Open();
        await store.TrySave(new("line", "1"), new byte[3000], null, 0, Cancel);
        (byte[] Data, byte[] Log, byte[] DataKeys)? found = null;
        files.Log.Written = () => found ??= (files.Data.Content, files.Log.Content, files.DataKeys.Content);
        await store.TrySave(new("line", "1"), new byte[30_000], null, 1, Cancel);
        Assert.True(found!.Value.Log.Length > 30_000, "The log must hold the turn, or the test shows nothing.");
        return found.Value;
    }

    /// <summary>Both files at the moment the first page of version 2 reached the data file.</summary>
    private static async Task<(byte[] Data, byte[] Log, byte[] DataKeys)> CrashInMidWrite()
    {
        var files = MemoryStore.Create(MemoryStore.NeverCut);
        using (var store = files.Open())
        {
            await store.TrySave(new("line", "1"), new byte[3000], null, 0, Cancel);
        }

        return await CrashInMidWrite(files, version: 1);
    }

    private static async Task<(byte[] Data, byte[] Log, byte[] DataKeys)> CrashInMidWrite(MemoryStore files, long version)
    {
        (byte[], byte[], byte[])? found = null;
        using var store = files.Open();
        files.Data.Written = () => found ??= (files.Data.Content, files.Log.Content, files.DataKeys.Content);
        await store.TrySave(new("line", "1"), new byte[30_000], null, version, Cancel);
        return found!.Value;
    }

    private static void Put(TempFolder folder, byte[] data, byte[] log, byte[] keys)
    {
        File.WriteAllBytes(folder.File(FolderState.Data), data);
        File.WriteAllBytes(folder.File(FolderState.Log), log);
        File.WriteAllBytes(folder.File(FolderState.DataKeys), keys);
    }
}
