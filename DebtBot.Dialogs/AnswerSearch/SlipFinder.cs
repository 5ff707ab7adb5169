namespace DebtBot.Dialogs.AnswerSearch;

/// <summary>Looks for known words with one slip in them. A slip leaves one half of a word whole, so only words with a half that begins somewhere in the text are tried.</summary>
internal sealed class SlipFinder
{
    private readonly IReadOnlyList<(string Spelling, string Word)> words;
    private readonly ILookup<(char, char), int> byHalf;

    /// <param name="words">Those to find first stand first; each spelling has at least four characters.</param>
    public SlipFinder(IReadOnlyList<(string Spelling, string Word)> words)
    {
        this.words = words;
        byHalf = words.SelectMany((item, index) => new[] { 0, item.Spelling.Length / 2 }.Select(half => (Begins: (item.Spelling[half], item.Spelling[half + 1]), index)))
            .ToLookup(item => item.Begins, item => item.index);
    }

    /// <summary>The first word of the list that stands in the text with a slip, where it stands, and how long it is there.</summary>
    public (string Word, int Start, int Length)? In(string text)
    {
        foreach (var index in MayBeIn(text))
        {
            var (spelling, word) = words[index];
            if (Slip.MayBeIn(text, spelling) && Slip.Find(text, spelling) is var (start, length))
            {
                return (word, start, length);
            }
        }

        return null;
    }

    private SortedSet<int> MayBeIn(string text)
    {
        var found = new SortedSet<int>();
        for (var at = 0; at + 1 < text.Length; at++)
        {
            found.UnionWith(byHalf[(text[at], text[at + 1])]);
        }

        return found;
    }
}
