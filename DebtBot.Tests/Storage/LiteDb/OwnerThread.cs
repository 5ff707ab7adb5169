using System.Text;
using DebtBot.Dialogs.Conversation;

namespace DebtBot.Tests.Storage.LiteDb;

/// <summary>How the store uses the engine and the disk: what was measured to break LiteDB 5.0.20 does not happen.</summary>
public sealed class OwnerThread
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Only_one_thread_ever_touches_the_data_file()
    {
        var files = MemoryStore.Create(MemoryStore.NeverCut);
        using (var store = files.Open())
        {
            await Task.WhenAll(Enumerable.Range(0, 16).Select(client => Task.Run(async () =>
            {
                for (var version = 0; version < 10; version++)
                {
                    await store.TrySave(new("line", $"{client}"), new byte[3000], null, version, Cancel);
                    await store.Load(new("line", $"{(client + 1) % 16}"), Cancel);
                    await store.Due(DateTimeOffset.MaxValue, 10, Cancel);
                }
            })));
        }

        Assert.Single(files.Data.Threads);
    }

    [Fact]
    public async Task Saves_that_wait_together_share_their_syncs()
    {
        var files = MemoryStore.Create(MemoryStore.NeverCut);
        using var store = files.Open();
        var before = files.Disk.Syncs;
        await Task.WhenAll(Enumerable.Range(0, 500).Select(n => store.TrySave(new("line", $"{n}"), new byte[500], null, 0, Cancel).AsTask()));
        Assert.InRange(files.Disk.Syncs - before, 2, 60);
    }

    [Fact]
    public async Task A_lone_save_costs_two_syncs_one_of_the_log_one_of_the_data()
    {
        var files = MemoryStore.Create(MemoryStore.NeverCut);
        using var store = files.Open();
        await store.TrySave(new("line", "1"), new byte[500], null, 0, Cancel);
        var before = files.Disk.Syncs;
        await store.TrySave(new("line", "1"), new byte[500], null, 1, Cancel);
        Assert.Equal(2, files.Disk.Syncs - before);
    }

    [Fact]
    public async Task The_log_never_holds_more_than_one_batch()
    {
        var files = MemoryStore.Create(MemoryStore.NeverCut);
        using var store = files.Open();
        for (var round = 0; round < 40; round++)
        {
            await Task.WhenAll(Enumerable.Range(0, 16).Select(n => store.TrySave(new("line", $"{n}"), new byte[4000], null, round, Cancel).AsTask()));
        }

        Assert.InRange(files.Log.Largest, 1, 1_000_000);
        Assert.Equal(8192, files.Log.Length);
    }

    [Fact]
    public async Task Loads_of_active_conversations_do_not_read_the_file()
    {
        var files = MemoryStore.Create(MemoryStore.NeverCut);
        using var store = files.Open(hotBytes: 1_000_000);
        await store.TrySave(new("line", "1"), Encoding.UTF8.GetBytes("hot"), null, 0, Cancel);
        files.Data.Threads.Clear();
        Assert.Equal("hot"u8.ToArray(), (await store.Load(new("line", "1"), Cancel))!.Sealed.ToArray());
        Assert.Empty(files.Data.Threads);
    }

    [Fact]
    public async Task After_a_fault_of_the_disk_the_caller_hears_it_and_the_store_reads_its_files_again()
    {
        var files = MemoryStore.Create(MemoryStore.NeverCut);
        using var store = files.Open(hotBytes: 1_000_000);
        var key = new ConversationKey("line", "1");
        Assert.True(await store.TrySave(key, "one"u8.ToArray(), null, 0, Cancel));
        files.Data.Written = () => throw new IOException("No space left on device");
        await Assert.ThrowsAsync<DebtBot.Storage.StoreUnusableException>(() => store.TrySave(key, "two"u8.ToArray(), null, 1, Cancel).AsTask());
        files.Data.Written = null;
        var found = await store.Load(key, Cancel);
        Assert.True(await store.TrySave(key, "three"u8.ToArray(), null, found!.Version, Cancel));
        Assert.Equal("three"u8.ToArray(), (await store.Load(key, Cancel))!.Sealed.ToArray());
    }
}
