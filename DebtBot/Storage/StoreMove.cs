using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using DebtBot.Dialogs.Conversation;

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

    /// <summary>The number of conversations and a sum of the hashes of key, version, wake time and content: the same on both sides when the same is on both sides.</summary>
    public static async Task<(long Count, string Hash)> Sum(MovingSide side, CancellationToken cancel)
    {
        var (count, sum) = (0L, new ulong[4]);
        await foreach (var page in Pages(side.Store, cancel))
        {
            foreach (var row in page)
            {
                count++;
                Add(sum, Hash(row, side.Sealer.Open(row.Document).Plain));
            }
        }

        return (count, string.Concat(sum.Select(part => part.ToString("x16", System.Globalization.CultureInfo.InvariantCulture))));
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

    private static byte[] Hash(StoredRow row, byte[] plain)
    {
        Span<byte> numbers = stackalloc byte[2 * sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(numbers, row.Version);
        BinaryPrimitives.WriteInt64BigEndian(numbers[sizeof(long)..], row.WakeTicks ?? -1);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes($"{row.Key.Channel}\0{row.Key.Id}\0"));
        hash.AppendData(numbers);
        hash.AppendData(plain);
        return hash.GetHashAndReset();
    }

    /// <summary>A sum and not a chain: the two stores keep their conversations in different orders.</summary>
    private static void Add(ulong[] sum, byte[] hash)
    {
        for (var part = 0; part < sum.Length; part++)
        {
            sum[part] = unchecked(sum[part] + BinaryPrimitives.ReadUInt64BigEndian(hash.AsSpan(part * sizeof(ulong))));
        }
    }
}
