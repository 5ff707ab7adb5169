using System.Globalization;
using System.Security.Cryptography;
using DebtBot.Dialogs.Conversation;
using DebtBot.Storage;
using DebtBot.Storage.LiteDb;
using DebtBot.Storage.PostgreSql;
using Microsoft.AspNetCore.DataProtection;

namespace DebtBot.Tests.Storage.PostgreSql;

/// <summary>Conversations move between the two stores and back: every version, wake time and byte, also with other keys, also after a break.</summary>
public sealed class MovedStores : IAsyncLifetime
{
    private const int Conversations = 450;
    private static readonly DateTimeOffset Noon = new(2026, 11, 23, 12, 0, 0, TimeSpan.FromHours(9));

    private readonly TempFolder folder = new();
    private readonly List<LiteDbStore> files = [];
    private PostgreSqlStore? server;
    private MovingSide? here;
    private MovingSide? there;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        var options = new PostgreSqlOptions { Connection = await (await PostgresCluster.Shared()).NewDatabase() };
        here = File("here");
        var keys = new Sealer(new EphemeralDataProtectionProvider());
        server = PostgreSqlStore.Open(Connections.Open(options), keys, options, hotBytes: 1_000_000);
        there = new(server, keys);
        for (var n = 0; n < Conversations; n++)
        {
            await Save(here, n, version: 0);
        }
    }

    public async ValueTask DisposeAsync()
    {
        files.ForEach(file => file.Dispose());
        await server!.DisposeAsync();
        folder.Dispose();
    }

    [Fact]
    public async Task There_and_back_is_the_same()
    {
        for (var n = 0; n < Conversations; n += 7)
        {
            await Save(here!, n, version: 1);
        }

        var before = await StoreMove.Sum(here!, Cancel);
        Assert.Equal(Conversations, before.Count);
        Assert.Equal(Conversations, await StoreMove.Copy(here!, there!, Cancel));
        Assert.Equal(before, await StoreMove.Sum(there!, Cancel));
        Assert.Equal(await here!.Store.Due(Noon.AddHours(1), 1000, Cancel), await there!.Store.Due(Noon.AddHours(1), 1000, Cancel));

        var back = File("back");
        await StoreMove.Copy(there!, back, Cancel);
        Assert.Equal(before, await StoreMove.Sum(back, Cancel));
        Assert.Equal(2, (await back.Store.Load(new("line", "7"), Cancel))!.Version);
        await Save(back, 7, version: 2);
    }

    [Fact]
    public async Task Begun_again_it_copies_only_what_is_missing_and_what_went_on_at_the_source()
    {
        using var broken = CancellationTokenSource.CreateLinkedTokenSource(Cancel);
        var some = new MovingSide(new BreakingStore(there!.Store, after: 100, broken), there!.Sealer);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => StoreMove.Copy(here!, some, broken.Token));
        var arrived = (int)(await StoreMove.Sum(there!, Cancel)).Count;
        Assert.InRange(arrived, 100, Conversations - 1);
        Assert.Equal(Conversations - arrived, await StoreMove.Copy(here!, there!, Cancel));
        await Save(here!, 3, version: 1);
        Assert.Equal(1, await StoreMove.Copy(here!, there!, Cancel));
        Assert.Equal(await StoreMove.Sum(here!, Cancel), await StoreMove.Sum(there!, Cancel));
    }

    [Fact]
    public async Task What_went_on_at_the_target_is_never_overwritten()
    {
        await StoreMove.Copy(here!, there!, Cancel);
        await Save(there!, 5, version: 1);
        await Assert.ThrowsAsync<StoreUnusableException>(() => StoreMove.Copy(here!, there!, Cancel));
        Assert.Equal(2, (await there!.Store.Load(new("line", "5"), Cancel))!.Version);
        await StoreMove.Copy(there!, here!, Cancel);
        await Save(here!, 6, version: 1);
        await Assert.ThrowsAsync<StoreUnusableException>(() => StoreMove.Copy(there!, here!, Cancel));
    }

    private MovingSide File(string name)
    {
        var keys = new Sealer(new EphemeralDataProtectionProvider());
        files.Add(LiteDbStore.InFolder(folder.File(name), keys, hotBytes: 0));
        return new(files[^1], keys);
    }

    private static async Task Save(MovingSide side, int n, long version) => Assert.True(await side.Store.TrySave(
        new("line", n.ToString(CultureInfo.InvariantCulture)), side.Sealer.Seal(RandomNumberGenerator.GetBytes(100 + n)), n % 2 == 0 ? Noon.AddSeconds(n) : null, version, Cancel));

    /// <summary>Breaks off after so many conversations were put.</summary>
    private sealed class BreakingStore(IMovableStore inner, int after, CancellationTokenSource breaks) : IMovableStore
    {
        private int put;

        public ValueTask<IReadOnlyList<StoredRow>> Page(byte[]? after, int limit, CancellationToken cancel) => inner.Page(after, limit, cancel);

        public async ValueTask Put(ConversationKey key, long version, long? wakeTicks, byte[] document, CancellationToken cancel)
        {
            await inner.Put(key, version, wakeTicks, document, CancellationToken.None);
            if (Interlocked.Increment(ref put) == after)
            {
                await breaks.CancelAsync();
            }
        }

        public ValueTask<StoredDocument?> Load(ConversationKey key, CancellationToken cancel) => inner.Load(key, cancel);

        public ValueTask<bool> TrySave(ConversationKey key, ReadOnlyMemory<byte> sealedDocument, DateTimeOffset? nextWakeAt, long expectedVersion, CancellationToken cancel) =>
            inner.TrySave(key, sealedDocument, nextWakeAt, expectedVersion, cancel);

        public ValueTask Erase(ConversationKey key, CancellationToken cancel) => inner.Erase(key, cancel);

        public ValueTask<bool> TryErase(ConversationKey key, long expectedVersion, CancellationToken cancel) => inner.TryErase(key, expectedVersion, cancel);

        public ValueTask<IReadOnlyList<ConversationKey>> Due(DateTimeOffset now, int limit, CancellationToken cancel) => inner.Due(now, limit, cancel);
    }
}
