using System.Diagnostics.CodeAnalysis;

namespace DebtBot.Dialogs.JapaneseText;

/// <summary>Remembers the last few results of a pure reading on each thread: within one turn the same message is read by many, whole, without its amounts, and sentence by sentence.</summary>
[SuppressMessage("Design", "CA1001", Justification = "Lives as long as the program.")]
internal sealed class Remembered<TKey, TResult>(Func<TKey, TResult> read)
    where TKey : IEquatable<TKey>
{
    private const int Most = 8;

    private readonly ThreadLocal<Ring> known = new(() => new());

    public TResult this[TKey key]
    {
        get
        {
            var ring = known.Value!;
            return ring.TryFind(key, out var found) ? found : ring.Add(key, read(key));
        }
    }

    /// <summary>The newest overwrites the oldest.</summary>
    private sealed class Ring
    {
        private readonly (TKey Key, TResult Result)[] entries = new (TKey, TResult)[Most];
        private int filled, next;

        public bool TryFind(TKey key, out TResult result)
        {
            for (var i = 0; i < filled; i++)
            {
                if (entries[i].Key.Equals(key))
                {
                    result = entries[i].Result;
                    return true;
                }
            }

            result = default!;
            return false;
        }

        public TResult Add(TKey key, TResult result)
        {
            entries[next] = (key, result);
            next = (next + 1) % Most;
            filled = Math.Min(filled + 1, Most);
            return result;
        }
    }
}
