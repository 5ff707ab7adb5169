using Lucene.Net.Index;
using Lucene.Net.Util;

namespace DebtBot.Dialogs.AnswerSearch;

/// <summary>Makes terms of a question: known words whole, everything else in pairs of neighbouring characters.</summary>
internal sealed class QuestionTerms(Synonyms synonyms)
{
    public const LuceneVersion Version = LuceneVersion.LUCENE_48;
    public const string Thing = "thing", Action = "action", Shape = "shape", Elsewhere = "elsewhere", Pair = "pair";

    /// <summary>The terms of a text, each once.</summary>
    public IReadOnlyList<Term> Of(string text)
    {
        var split = synonyms.Split(text);
        return
        [
            .. split.Things.Select(thing => new Term(Thing, thing)),
            .. split.Actions.Select(action => new Term(Action, action)),
            .. split.Shape.Select(shape => new Term(Shape, shape)),
            .. split.Elsewhere.Select(word => new Term(Elsewhere, word)),
            .. split.Rest.SelectMany(Pairs).Select(pair => new Term(Pair, pair)).Distinct(),
        ];
    }

    /// <summary>Neighbours in pairs, a lone character by itself; Latin letters and digits stay together.</summary>
    private static IEnumerable<string> Pairs(string stretch)
    {
        for (var at = 0; at < stretch.Length;)
        {
            var end = at;
            while (end < stretch.Length && char.IsAsciiLetterOrDigit(stretch[end]))
            {
                end++;
            }

            if (end > at)
            {
                yield return stretch[at..end];
                at = end;
                continue;
            }

            var pair = at + 1 < stretch.Length && !char.IsAsciiLetterOrDigit(stretch[at + 1]);
            if (pair || at == 0 || char.IsAsciiLetterOrDigit(stretch[at - 1]))
            {
                yield return pair ? stretch[at..(at + 2)] : stretch[at..(at + 1)];
            }

            at++;
        }
    }
}
