namespace DebtBot.Dialogs.AnswerSearch;

/// <summary>Finds a word that was typed with one character wrong, missing or too many.</summary>
internal static class Slip
{
    /// <summary>A single slip leaves the first or the second half of a word as it is: a cheap look before the close one.</summary>
    public static bool MayBeIn(ReadOnlySpan<char> text, ReadOnlySpan<char> word) =>
        text.Length >= word.Length - 1 && (text.IndexOf(word[..(word.Length / 2)]) >= 0 || text.IndexOf(word[(word.Length / 2)..]) >= 0);

    /// <summary>Where the word stands in the text and how long it is there; null when it is not there.</summary>
    public static (int Start, int Length)? Find(string text, string word)
    {
        for (var length = word.Length + 1; length >= word.Length - 1; length--)
        {
            for (var at = 0; at + length <= text.Length; at++)
            {
                if (IsOneApart(text.AsSpan(at, length), word))
                {
                    return (at, length);
                }
            }
        }

        return null;
    }

    private static bool IsOneApart(ReadOnlySpan<char> typed, ReadOnlySpan<char> word)
    {
        var same = typed.CommonPrefixLength(word);
        if (same == word.Length || same == typed.Length)
        {
            return same > 0;
        }

        var (left, right) = typed.Length == word.Length ? (1, 1) : typed.Length > word.Length ? (1, 0) : (0, 1);
        return typed[(same + left)..].SequenceEqual(word[(same + right)..]);
    }
}
