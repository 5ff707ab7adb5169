using System.Diagnostics.CodeAnalysis;

namespace DebtBot.Dialogs.JapaneseText;

/// <summary>Remembers the last two results of a pure reading on each thread: within one turn the same message is read by many, and once with its amounts left out.</summary>
[SuppressMessage("Design", "CA1001", Justification = "Lives as long as the program.")]
internal sealed class Remembered<TKey, TResult>(Func<TKey, TResult> read)
    where TKey : IEquatable<TKey>
{
    private readonly ThreadLocal<((TKey Key, TResult Result)? Last, (TKey Key, TResult Result)? Before)> known = new();

    public TResult this[TKey key]
    {
        get
        {
            var (last, before) = known.Value;
            if (last is var (one, result) && one.Equals(key))
            {
                return result;
            }

            var found = before is var (other, earlier) && other.Equals(key) ? earlier : read(key);
            known.Value = ((key, found), last);
            return found;
        }
    }
}
