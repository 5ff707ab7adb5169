using System.Diagnostics.CodeAnalysis;

namespace DebtBot.Storage;

/// <summary>Keeps the most recently used values up to a total weight. Safe for concurrent use.</summary>
internal sealed class BoundedCache<TKey, TValue>(long maxWeight, IEqualityComparer<TKey>? comparer = null)
    where TKey : notnull
{
    private readonly Lock gate = new();
    private readonly LinkedList<Entry> byUse = new();
    private readonly Dictionary<TKey, LinkedListNode<Entry>> byKey = new(comparer);
    private long weight;

    public bool TryGet(TKey key, [MaybeNullWhen(false)] out TValue value)
    {
        lock (gate)
        {
            if (!byKey.TryGetValue(key, out var node))
            {
                value = default;
                return false;
            }

            byUse.Remove(node);
            byUse.AddFirst(node);
            value = node.Value.Value;
            return true;
        }
    }

    public void Set(TKey key, TValue value, long valueWeight)
    {
        lock (gate)
        {
            Drop(key);
            byKey[key] = byUse.AddFirst(new Entry(key, value, valueWeight));
            weight += valueWeight;
            while (weight > maxWeight && byUse.Last is { } oldest)
            {
                Drop(oldest.Value.Key);
            }
        }
    }

    public void Remove(TKey key)
    {
        lock (gate)
        {
            Drop(key);
        }
    }

    public void Clear()
    {
        lock (gate)
        {
            byUse.Clear();
            byKey.Clear();
            weight = 0;
        }
    }

    private void Drop(TKey key)
    {
        if (byKey.Remove(key, out var node))
        {
            byUse.Remove(node);
            weight -= node.Value.Weight;
        }
    }

    private sealed record Entry(TKey Key, TValue Value, long Weight);
}
