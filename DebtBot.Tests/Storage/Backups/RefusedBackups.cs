using System.Security.Cryptography;
using DebtBot.Storage;
using DebtBot.Storage.Backups;

namespace DebtBot.Tests.Storage.Backups;

/// <summary>What is not whole, of another store or sealed with other keys is not taken, and nothing is changed.</summary>
public sealed class RefusedBackups : IDisposable
{
    private readonly BackupBench bench = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_archive_cut_anywhere_or_altered_is_refused_and_nothing_is_written()
    {
        var store = await bench.Store("here", server: false);
        await BackupBench.Fill(store, 4);
        var (archive, _) = await bench.Make(store, BackupBench.Noon);
        var whole = await File.ReadAllBytesAsync(archive, Cancel);
        var target = await bench.Store("there", server: false);
        foreach (var length in Enumerable.Range(0, 40).Select(part => whole.Length * part / 40).Append(whole.Length - 1))
        {
            await File.WriteAllBytesAsync(archive, whole[..length], Cancel);
            Assert.Contains("cut short", (await bench.Refused(target)).Message, StringComparison.Ordinal);
        }

        foreach (var at in Enumerable.Range(0, 60).Select(part => whole.Length * part / 60))
        {
            var altered = whole.ToArray();
            altered[at] ^= 4;
            await File.WriteAllBytesAsync(archive, altered, Cancel);
            await bench.Refused(target);
        }

        Assert.Empty(await target.Store.Page(null, 1, Cancel));
    }

    [Fact]
    public async Task Wrong_keys_older_keys_and_missing_keys_are_told_apart()
    {
        var store = await bench.Store("here", server: false);
        await BackupBench.Fill(store, 1);
        await bench.Make(store, BackupBench.Noon);
        var target = await bench.Store("there", server: false);
        var wrong = await Assert.ThrowsAsync<UnreadableBackupException>(() => Restore.Run(bench.Set, null, new MasterKey(RandomNumberGenerator.GetBytes(32)), target, Cancel));
        Assert.Contains("Backup:KeyFile is not the key", wrong.Message, StringComparison.Ordinal);
        var old = await File.ReadAllBytesAsync(bench.Set.KeysFile, Cancel);
        await bench.Make(store, BackupBench.Noon.AddDays(1));
        await File.WriteAllBytesAsync(bench.Set.KeysFile, old, Cancel);
        Assert.Contains("older than", (await bench.Refused(target)).Message, StringComparison.Ordinal);
        File.Delete(bench.Set.KeysFile);
        Assert.Contains("data keys", (await bench.Refused(target)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_with_backups_of_another_store_is_left_alone()
    {
        var store = await bench.Store("here", server: false);
        await BackupBench.Fill(store, 1);
        await bench.Make(store, BackupBench.Noon);
        var before = await File.ReadAllBytesAsync(bench.Set.KeysFile, Cancel);
        await Assert.ThrowsAsync<UnreadableBackupException>(() => Backup.Run(store, RandomNumberGenerator.GetBytes(32), bench.Seal, bench.Set, BackupBench.Noon.AddDays(1), Cancel));
        Assert.Equal(before, await File.ReadAllBytesAsync(bench.Set.KeysFile, Cancel));
        Assert.Single(bench.Set.Archives);
    }

    [Fact]
    public async Task One_broken_off_is_no_backup_and_is_cleared_away_by_the_next()
    {
        var store = await bench.Store("here", server: false);
        await BackupBench.Fill(store, 450);
        using var broken = new CancellationTokenSource();
        var breaking = store with { Store = new BreakingPages(store.Store, broken) };
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Backup.Run(breaking, bench.Tokens, bench.Seal, bench.Set, BackupBench.Noon, broken.Token));
        Assert.Empty(bench.Set.Archives);
        Assert.Single(Directory.GetFiles(bench.Path, "*.unfinished"));
        Assert.Contains("no finished backup", (await bench.Refused(await bench.Store("there", server: false))).Message, StringComparison.Ordinal);
        await bench.Make(store, BackupBench.Noon.AddDays(1));
        Assert.Empty(Directory.GetFiles(bench.Path, "*.unfinished"));
        Assert.Single(bench.Set.Archives);
    }

    public void Dispose() => bench.Dispose();
}
