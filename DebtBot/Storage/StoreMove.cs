namespace DebtBot.Storage;

/// <summary>One side of a move: a store and the keys its documents are sealed with.</summary>
internal sealed record MovingSide(IMovableStore Store, Sealer Sealer);

/// <summary>Copies every conversation into another store, its data key wrapped with that store's keys, and compares both sides. Begun again after a break it only copies what is missing.</summary>
internal static class StoreMove
{
    private const int PageSize = 200, AtOnce = 32;

    /// <summary>How many were copied; those already there are not counted.</summary>
    /// <exception cref="StoreUnusableException">The target holds a newer version of a conversation.</exception>
    public static async Task<int> Copy(MovingSide from, MovingSide to, CancellationToken cancel)
    {
        var copied = 0;
        await foreach (var page in Pages(from.Store, cancel))
        {
            await Parallel.ForEachAsync(page, new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancel }, async (row, stop) =>
            {
                var (plain, key) = from.Sealer.Open(row.Document);
                if (!await IsThere(to, row, plain, stop))
                {
                    var dataKey = key is null ? to.Sealer.NewDataKey() : to.Sealer.Wrap(key.Key);
                    await to.Store.Put(row.Key, row.Version, row.WakeTicks, dataKey.Seal(plain), stop);
                    Interlocked.Increment(ref copied);
                }
            });
        }

        return copied;
    }

    /// <summary>The same on both sides when the same is on both sides.</summary>
    public static async Task<(long Count, string Hash)> Sum(MovingSide side, CancellationToken cancel)
    {
        var sum = new ConversationSum();
        await foreach (var page in Pages(side.Store, cancel))
        {
            foreach (var row in page)
            {
                sum.Add(row, side.Sealer.Open(row.Document).Plain);
            }
        }

        return sum.Result;
    }

    private static async Task<bool> IsThere(MovingSide to, StoredRow row, byte[] plain, CancellationToken cancel) =>
        await to.Store.Load(row.Key, cancel) is { } there && there.Version == row.Version && to.Sealer.Open(there.Sealed).Plain.AsSpan().SequenceEqual(plain);

    private static async IAsyncEnumerable<IReadOnlyList<StoredRow>> Pages(IMovableStore store, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancel)
    {
        byte[]? after = null;
        while (await store.Page(after, PageSize, cancel) is { Count: > 0 } page)
        {
            yield return page;
            after = page[^1].Hash;
        }
    }
}
