namespace DebtBot.Dialogs.AnswerSearch;

/// <summary>Finds a word that was typed with one character wrong, missing or too many.</summary>
internal static class Slip
{
    /// <summary>Of so many kanji one may be wrong (自己破算).</summary>
    private const int KanjiToSpare = 3;

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
                if (IsSlipOf(text.AsSpan(at, length), word))
                {
                    return (at, length);
                }
            }
        }

        return null;
    }

    /// <summary>「へらない」 is no slip of 「減らない」, 「官になる」 none of 「罪になる」 and 「100万」 none of 「140万」: figures stay, and kanji unless there are many.</summary>
    private static bool IsSlipOf(ReadOnlySpan<char> typed, ReadOnlySpan<char> word)
    {
        var same = typed.CommonPrefixLength(word);
        if (same == 0 && (same == word.Length || same == typed.Length))
        {
            return false;
        }

        var (left, right) = same == word.Length || same == typed.Length ? (typed.Length - same, word.Length - same)
            : typed.Length == word.Length ? (1, 1) : typed.Length > word.Length ? (1, 0) : (0, 1);
        return typed[(same + left)..].SequenceEqual(word[(same + right)..])
            && MayChange(typed.Slice(same, left), word) && MayChange(word.Slice(same, right), word);
    }

    private static bool MayChange(ReadOnlySpan<char> changed, ReadOnlySpan<char> word) =>
        changed.IsEmpty || (!char.IsAsciiDigit(changed[0]) && (changed[0] < '一' || Kanji(word) >= KanjiToSpare));

    private static int Kanji(ReadOnlySpan<char> text)
    {
        var count = 0;
        foreach (var unit in text)
        {
            count += unit >= '一' ? 1 : 0;
        }

        return count;
    }
}
