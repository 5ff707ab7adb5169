using System.Diagnostics.CodeAnalysis;

namespace DebtBot.Dialogs.JapaneseText;

/// <summary>Remembers the last result of a pure reading on each thread: within one turn the same message is read by many, and reading it once is enough.</summary>
[SuppressMessage("Design", "CA1001", Justification = "Lives as long as the program.")]
internal sealed class Remembered<TKey, TResult>(Func<TKey, TResult> read)
    where TKey : IEquatable<TKey>
{
    private readonly ThreadLocal<(TKey Key, TResult Result)?> last = new();

    public TResult this[TKey key]
    {
        get
        {
            if (last.Value is var (known, result) && known.Equals(key))
            {
                return result;
            }

            var fresh = read(key);
            last.Value = (key, fresh);
            return fresh;
        }
    }
}
