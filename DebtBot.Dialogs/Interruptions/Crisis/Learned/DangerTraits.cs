using System.Collections.Frozen;
using DebtBot.Dialogs.JapaneseText;
using DebtBot.Knowledge.Data;

namespace DebtBot.Dialogs.Interruptions.Crisis.Learned;

/// <summary>What the learned layer looks at in a sentence: every one to three letters in a row, the meanings of meanings.yaml, and each two of them.</summary>
internal sealed class DangerTraits
{
    private const int LongestRun = 3;
    private const int MostMeanings = 64;
    private readonly WordFinder words;
    private readonly FrozenDictionary<string, int> meaningOf;
    private readonly string[,] names;

    private DangerTraits(IReadOnlyList<(string Name, IReadOnlyList<string> Words)> meanings)
    {
        var spelled = meanings.SelectMany((meaning, at) => meaning.Words.Select(word => (Word: Folded.Of(word), Meaning: at))).Where(item => item.Word.Length > 0).DistinctBy(item => item.Word).ToList();
        words = new(spelled.Select(item => item.Word));
        meaningOf = spelled.ToFrozenDictionary(item => item.Word, item => item.Meaning, StringComparer.Ordinal);
        names = new string[meanings.Count, meanings.Count];
        for (var one = 0; one < meanings.Count; one++)
        {
            for (var other = one; other < meanings.Count; other++)
            {
                names[one, other] = one == other ? $"<{meanings[one].Name}>" : $"<{meanings[one].Name}+{meanings[other].Name}>";
            }
        }
    }

    public delegate void Seen(ReadOnlySpan<char> trait);

    public static DangerTraits Load()
    {
        var map = StrictYaml.ReadEmbedded(typeof(DangerTraits).Assembly, "Interruptions/Crisis/Learned/meanings.yaml");
        var names = map.Keys.ToList();
        return names.Count <= MostMeanings ? new([.. names.Select(name => (name, map.Texts(name)))]) : throw map.Fault(names[MostMeanings], $"more than {MostMeanings} meanings");
    }

    /// <summary>Calls for each trait of one sentence; the same trait may come more than once.</summary>
    public void In(string sentence, Seen seen)
    {
        var folded = Folded.Of(sentence);
        var marked = $"^{folded}$";
        for (var length = 1; length <= LongestRun; length++)
        {
            for (var at = 0; at + length <= marked.Length; at++)
            {
                seen(marked.AsSpan(at, length));
            }
        }

        var meant = Meant(folded);
        for (var one = 0; one < meant.Count; one++)
        {
            for (var other = one; other < meant.Count; other++)
            {
                seen(names[meant[one], meant[other]]);
            }
        }
    }

    private List<int> Meant(string folded)
    {
        var bits = 0UL;
        foreach (var word in words.In(folded))
        {
            bits |= 1UL << meaningOf[word.Word];
        }

        var meant = new List<int>();
        for (var at = 0; bits != 0; at++, bits >>= 1)
        {
            if ((bits & 1) == 1)
            {
                meant.Add(at);
            }
        }

        return meant;
    }
}
