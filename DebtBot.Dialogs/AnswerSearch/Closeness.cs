using Lucene.Net.Index;

namespace DebtBot.Dialogs.AnswerSearch;

/// <summary>How alike two questions are: the weight of what they share against the weight of all they say. Rare terms weigh more, known words more than pairs of characters.</summary>
internal sealed class Closeness
{
    private const double PairWeight = 0.5, ShapeWeight = 0.5;

    /// <summary>Kana between known words are mostly grammar.</summary>
    private const double KanaPairWeight = 0.1;

    /// <summary>What only the question says counts a little more against a wording than what only the wording says.</summary>
    private const double AskedOnly = 0.6, KnownOnly = 0.5;

    private const double ActionsOnly = 0.6;

    private readonly Dictionary<Term, double> weights;
    private readonly double unknown;

    public Closeness(IEnumerable<IReadOnlyList<Term>> wordings)
    {
        var all = wordings.ToList();
        weights = all.SelectMany(terms => terms).GroupBy(term => term).ToDictionary(group => group.Key, group => Rarity(all.Count, group.Count()));
        unknown = Rarity(all.Count, 1);
    }

    /// <summary>0 (no known word shared) to 1 (the same terms). Without a thing in common even the same actions say little: 「やめたら止まる？」.</summary>
    public double Of(IReadOnlyList<Term> asked, IReadOnlyList<Term> known)
    {
        var shared = asked.Where(known.Contains).ToList();
        if (shared.TrueForAll(term => term.Field is not (QuestionTerms.Thing or QuestionTerms.Action)))
        {
            return 0;
        }

        var same = Weight(shared);
        var alike = same / (same + (AskedOnly * (Weight(asked) - same)) + (KnownOnly * (Weight(known) - same)));
        return shared.Exists(term => term.Field == QuestionTerms.Thing) ? alike : alike * ActionsOnly;
    }

    private double Weight(IEnumerable<Term> terms) => terms.Sum(term => ByKind(term) * weights.GetValueOrDefault(term, unknown));

    private static double ByKind(Term term) => term.Field switch
    {
        QuestionTerms.Pair when term.Text.All(unit => unit is >= 'ぁ' and <= 'ー') => KanaPairWeight,
        QuestionTerms.Pair => PairWeight,
        QuestionTerms.Shape => ShapeWeight,
        _ => 1,
    };

    private static double Rarity(int all, int having) => Math.Log(1 + ((double)all / having));
}
