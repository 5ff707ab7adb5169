using System.Collections.Frozen;

namespace DebtBot.Dialogs.JapaneseText;

/// <summary>Groups of folded phrases, each under a name; which groups have a phrase in a folded text is found in one pass.</summary>
internal sealed class PhraseGroups<TName>
{
    private readonly TName[] names;
    private readonly WordFinder words;
    private readonly FrozenDictionary<string, int[]> groupsOf;

    public PhraseGroups(IReadOnlyList<(TName Name, IReadOnlyList<string> Phrases)> groups)
    {
        names = [.. groups.Select(group => group.Name)];
        words = new(groups.SelectMany(group => group.Phrases));
        groupsOf = groups.SelectMany((group, at) => group.Phrases.Where(phrase => phrase.Length > 0), (_, phrase) => phrase).Distinct(StringComparer.Ordinal)
            .ToFrozenDictionary(phrase => phrase, phrase => Enumerable.Range(0, groups.Count).Where(at => groups[at].Phrases.Contains(phrase)).ToArray(), StringComparer.Ordinal);
    }

    /// <summary>The names in the order of the file.</summary>
    public IReadOnlyList<TName> In(string folded)
    {
        var found = words.In(folded);
        if (found.Count == 0)
        {
            return [];
        }

        var seen = new bool[names.Length];
        foreach (var word in found)
        {
            foreach (var group in groupsOf[word.Word])
            {
                seen[group] = true;
            }
        }

        return [.. names.Where((_, at) => seen[at])];
    }
}
