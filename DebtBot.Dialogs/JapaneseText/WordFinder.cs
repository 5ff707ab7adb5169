using System.Collections.Frozen;

namespace DebtBot.Dialogs.JapaneseText;

/// <summary>A known word where it stands in a folded text; positions in UTF-16 units.</summary>
internal readonly record struct WordFound(string Word, int Start)
{
    public int End => Start + Word.Length;
}

/// <summary>Finds every occurrence of many words in one pass over a folded text, overlapping ones too.</summary>
internal sealed class WordFinder(IEnumerable<string> words)
{
    private const char Alone = '\0';

    /// <summary>By the first two letters: few words of a language share them. Words of one letter stand under it alone.</summary>
    private readonly FrozenDictionary<int, string[]> byBeginning =
        words.Where(word => word.Length > 0).Distinct(StringComparer.Ordinal).GroupBy(word => Key(word[0], word.Length > 1 ? word[1] : Alone)).ToFrozenDictionary(group => group.Key, group => group.ToArray());

    /// <summary>In the order of the text.</summary>
    public IReadOnlyList<WordFound> In(string folded)
    {
        var found = new List<WordFound>();
        for (var at = 0; at < folded.Length; at++)
        {
            Add(found, folded, at, Alone);
            if (at + 1 < folded.Length)
            {
                Add(found, folded, at, folded[at + 1]);
            }
        }

        return found;
    }

    private void Add(List<WordFound> found, string folded, int at, char second)
    {
        if (!byBeginning.TryGetValue(Key(folded[at], second), out var candidates))
        {
            return;
        }

        foreach (var word in candidates)
        {
            if (folded.AsSpan(at).StartsWith(word, StringComparison.Ordinal))
            {
                found.Add(new(word, at));
            }
        }
    }

    private static int Key(char first, char second) => (first << 16) | second;
}
