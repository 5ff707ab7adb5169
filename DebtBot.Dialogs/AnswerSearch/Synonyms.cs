using DebtBot.Dialogs.JapaneseText;
using WordGroup = (string Name, System.Collections.Generic.IReadOnlyList<string> Phrases);

namespace DebtBot.Dialogs.AnswerSearch;

/// <summary>What a question consists of.</summary>
/// <param name="Things">Words the project knows, under one name each.</param>
/// <param name="Actions">What happens or is done, under one name each.</param>
/// <param name="Shape">What kind of question it is: what is, how much, until when.</param>
/// <param name="Elsewhere">What shows that it belongs elsewhere: 「天気」, 「ペット」.</param>
/// <param name="Rest">The stretches in between.</param>
internal sealed record SplitQuestion(IReadOnlyList<string> Things, IReadOnlyList<string> Actions, IReadOnlyList<string> Shape, IReadOnlyList<string> Elsewhere, IReadOnlyList<string> Rest);

/// <summary>The words that mean the same (synonyms.yaml, action-words.yaml, question-words.yaml, elsewhere-words.yaml): finds them in a message, the longest first, then those with one character wrong, missing or too many.</summary>
internal sealed class Synonyms
{
    private const string Filler = "filler";

    /// <summary>Shorter words are not looked for with a slip; nearly everything would be one character away. Kana words need more: 「やめた」 is an ending of 「やめたい」, no slip.</summary>
    private const int ShortestWithSlip = 4, ShortestKanaWithSlip = 6;

    private readonly Dictionary<char, List<(string Spelling, string Word)>> byFirst;
    private readonly SlipFinder slips;
    private readonly Dictionary<string, Kind> kinds;

    private Synonyms(IReadOnlyList<(Kind Kind, IReadOnlyList<WordGroup> Words)> files)
    {
        kinds = files.SelectMany(file => file.Words.Select(entry => (entry.Name, file.Kind))).ToDictionary(entry => entry.Name, entry => entry.Kind, StringComparer.Ordinal);
        var all = files.SelectMany(file => file.Words).SelectMany(entry => entry.Phrases.Append(Folded.Of(entry.Name)).Select(spelling => (Spelling: spelling, Word: entry.Name)))
            .Where(item => item.Spelling.Length > 0).DistinctBy(item => item.Spelling).OrderByDescending(item => item.Spelling.Length).ToList();
        all = [.. all, .. MixedSpellings.Of(all)];
        byFirst = all.GroupBy(item => item.Spelling[0]).ToDictionary(group => group.Key, group => group.OrderByDescending(item => item.Spelling.Length).ToList());
        slips = new([.. all.Where(item => item.Word != Filler && kinds[item.Word] is (Kind.Thing or Kind.Action) && item.Spelling.Length >= (IsKana(item.Spelling) ? ShortestKanaWithSlip : ShortestWithSlip))]);
    }

    private enum Kind
    {
        Thing,
        Action,
        Shape,
        Elsewhere,
    }

    public static Synonyms Load() => new(
    [
        (Kind.Thing, PhraseFile.Load("AnswerSearch/synonyms.yaml")),
        (Kind.Action, PhraseFile.Load("AnswerSearch/action-words.yaml")),
        (Kind.Shape, PhraseFile.Load("AnswerSearch/question-words.yaml")),
        (Kind.Elsewhere, PhraseFile.Load("AnswerSearch/elsewhere-words.yaml")),
    ]);

    public SplitQuestion Split(string text)
    {
        var folded = Folded.Of(text);
        var (words, rest) = (new List<string>(), new List<string>());
        var start = 0;
        for (var at = 0; at < folded.Length;)
        {
            if (At(folded, at) is not var (spelling, word))
            {
                at++;
                continue;
            }

            Between(folded[start..at], words, rest);
            words.Add(word);
            at += spelling.Length;
            start = at;
        }

        Between(folded[start..], words, rest);
        var known = words.Where(word => word != Filler).Distinct().ToLookup(word => kinds[word]);
        return new([.. known[Kind.Thing]], [.. known[Kind.Action]], [.. known[Kind.Shape]], [.. known[Kind.Elsewhere]], rest);
    }

    private (string Spelling, string Word)? At(string folded, int at) =>
        byFirst.TryGetValue(folded[at], out var known) && known.Find(item => string.CompareOrdinal(folded, at, item.Spelling, 0, item.Spelling.Length) == 0) is { Spelling: not null } found
            ? found
            : null;

    /// <summary>A stretch that is no known word: perhaps one with a slip in it. A single kana is a particle and says nothing.</summary>
    private void Between(string stretch, List<string> words, List<string> rest)
    {
        if (slips.In(stretch) is var (word, at, length))
        {
            Between(stretch[..at], words, rest);
            words.Add(word);
            Between(stretch[(at + length)..], words, rest);
        }
        else if (stretch.Length > 1 || (stretch.Length == 1 && stretch[0] >= '一'))
        {
            rest.Add(stretch);
        }
    }

    private static bool IsKana(string text) => text.All(unit => unit is >= 'ぁ' and <= 'ー');
}
