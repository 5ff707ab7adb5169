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
    private readonly FrozenDictionary<char, string[]> byFirstLetter =
        words.Where(word => word.Length > 0).Distinct(StringComparer.Ordinal).GroupBy(word => word[0]).ToFrozenDictionary(group => group.Key, group => group.ToArray());

    /// <summary>In the order of the text.</summary>
    public IReadOnlyList<WordFound> In(string folded)
    {
        var found = new List<WordFound>();
        for (var at = 0; at < folded.Length; at++)
        {
            if (byFirstLetter.TryGetValue(folded[at], out var candidates))
            {
                foreach (var word in candidates)
                {
                    if (folded.AsSpan(at).StartsWith(word, StringComparison.Ordinal))
                    {
                        found.Add(new(word, at));
                    }
                }
            }
        }

        return found;
    }
}
