using DebtBot.Dialogs.Conversation;
using DebtBot.Storage;
using DebtBot.Storage.Backups;

namespace DebtBot.Tests.Storage.Backups;

/// <summary>What is put back is what was there; what was erased stays erased.</summary>
public sealed class BackupSets : IDisposable
{
    private readonly BackupBench bench = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(false, false)]
    [InlineData(false, true)]
    [InlineData(true, false)]
    [InlineData(true, true)]
    public async Task Everything_comes_back_into_either_store_and_with_other_sealing_keys(bool fromServer, bool toServer)
    {
        var store = await bench.Store("here", fromServer);
        await BackupBench.Fill(store, 450);
        var (archive, count) = await bench.Make(store, BackupBench.Noon);
        Assert.Equal((450, archive), (count, Assert.Single(bench.Set.Archives)));
        var target = await bench.Store("there", toServer);
        var restored = await Restore.Run(bench.Set, null, bench.Seal, target, Cancel);
        Assert.Equal((450, 0), (restored.Count, restored.Erased));
        Assert.Equal(bench.Tokens, restored.TokenKey);
        Assert.Equal(await StoreMove.Sum(store, Cancel), await StoreMove.Sum(target, Cancel));
        Assert.Equal("state 7", (await new ConversationArchive(target.Store, target.Sealer).Load(BackupBench.Key(7), Cancel))!.State.Language);
        await Assert.ThrowsAsync<StoreUnusableException>(() => Restore.Run(bench.Set, null, bench.Seal, target, Cancel));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task What_was_erased_cannot_be_opened_in_a_backup_from_before(bool server)
    {
        var store = await bench.Store("here", server);
        await BackupBench.Fill(store, 3);
        var (first, _) = await bench.Make(store, BackupBench.Noon);
        await new ConversationArchive(store.Store, store.Sealer).Erase(BackupBench.Key(1), Cancel);
        await bench.Make(store, BackupBench.Noon.AddDays(1));
        var target = await bench.Store("there", server: false);
        var restored = await Restore.Run(bench.Set, Path.GetFileName(first), bench.Seal, target, Cancel);
        Assert.Equal((2, 1), (restored.Count, restored.Erased));
        Assert.Null(await target.Store.Load(BackupBench.Key(1), Cancel));
        Assert.NotNull(await target.Store.Load(BackupBench.Key(2), Cancel));
    }

    [Fact]
    public async Task A_document_from_before_there_were_data_keys_gets_one_with_the_backup()
    {
        var store = await bench.Store("here", server: false);
        await store.Store.TrySave(BackupBench.Key(1), store.Sealer.Seal(Envelope.Pack(BackupBench.Key(1), ConversationJson.Write(new() { Language = "old" }))), BackupBench.Noon, 0, Cancel);
        await bench.Make(store, BackupBench.Noon);
        Assert.Equal(BackupBench.Key(1), Assert.Single(await store.Store.Due(BackupBench.Noon, 10, Cancel)));
        await bench.Make(store, BackupBench.Noon.AddDays(1));
        var target = await bench.Store("there", server: false);
        await Restore.Run(bench.Set, Path.GetFileName(bench.Set.Archives[0]), bench.Seal, target, Cancel);
        Assert.Equal("old", (await new ConversationArchive(target.Store, target.Sealer).Load(BackupBench.Key(1), Cancel))!.State.Language);
    }

    [Fact]
    public async Task Nothing_in_it_is_readable()
    {
        var store = await bench.Store("here", server: false);
        await BackupBench.Fill(store, 5);
        await bench.Make(store, BackupBench.Noon);
        Assert.All(Directory.GetFiles(bench.Path, "*.debtbot", SearchOption.AllDirectories), file =>
            Assert.All(new[] { "state 3"u8.ToArray(), "U-number-3"u8.ToArray() }, words => Assert.Equal(-1, File.ReadAllBytes(file).AsSpan().IndexOf(words))));
    }

    public void Dispose() => bench.Dispose();
}
