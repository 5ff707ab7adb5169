using Lucene.Net.Analysis.Cjk;
using Lucene.Net.Analysis.Standard;
using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Index;
using Lucene.Net.Util;

namespace DebtBot.Dialogs.AnswerSearch;

/// <summary>Makes terms of a question: known words whole, everything else in pairs of neighbouring characters.</summary>
internal sealed class QuestionTerms(Synonyms synonyms)
{
    public const LuceneVersion Version = LuceneVersion.LUCENE_48;
    public const string Thing = "thing", Action = "action", Shape = "shape", Pair = "pair";

    /// <summary>The terms of a text, each once.</summary>
    public IReadOnlyList<Term> Of(string text)
    {
        var split = synonyms.Split(text);
        return
        [
            .. split.Things.Select(thing => new Term(Thing, thing)),
            .. split.Actions.Select(action => new Term(Action, action)),
            .. split.Shape.Select(shape => new Term(Shape, shape)),
            .. split.Rest.SelectMany(Pairs).Select(pair => new Term(Pair, pair)).Distinct(),
        ];
    }

    private static List<string> Pairs(string stretch)
    {
        using var stream = new CJKBigramFilter(new StandardTokenizer(Version, new StringReader(stretch)));
        var term = stream.AddAttribute<ICharTermAttribute>();
        var pairs = new List<string>();
        stream.Reset();
        while (stream.IncrementToken())
        {
            pairs.Add(term.ToString()!);
        }

        stream.End();
        return pairs;
    }
}
