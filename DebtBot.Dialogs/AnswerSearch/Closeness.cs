using Lucene.Net.Index;

namespace DebtBot.Dialogs.AnswerSearch;

/// <summary>How alike two questions are: the weight of what they share against the weight of all they say. Rare terms weigh more, known words more than pairs of characters.</summary>
internal sealed class Closeness
{
    private const double PairWeight = 0.5, ShapeWeight = 0.5;

    /// <summary>Kana between known words are mostly grammar.</summary>
    private const double KanaPairWeight = 0.1;

    /// <summary>A thing only one side names speaks against a match; the words around it less.</summary>
    private const double ThingAskedOnly = 0.8, ThingKnownOnly = 0.6, AskedOnly = 0.4, KnownOnly = 0.4;

    private const double ActionsOnly = 0.6, Sister = 0.5;

    private readonly Dictionary<Term, double> weights;
    private readonly double unknown;

    public Closeness(IEnumerable<IReadOnlyList<Term>> wordings)
    {
        var all = wordings.ToList();
        weights = all.SelectMany(terms => terms).GroupBy(term => term).ToDictionary(group => group.Key, group => Rarity(all.Count, group.Count()));
        unknown = Rarity(all.Count, 1);
    }

    /// <summary>0 (no known word shared) to 1 (the same terms). Without a thing in common even the same actions say little: 「やめたら止まる？」.</summary>
    /// <param name="family">The terms of all wordings of the same answer: what the question takes from a sister wording counts half.</param>
    public double Of(IReadOnlyList<Term> asked, IReadOnlyList<Term> known, IReadOnlySet<Term> family)
    {
        var shared = asked.Where(known.Contains).ToList();
        if (shared.TrueForAll(term => term.Field is not (QuestionTerms.Thing or QuestionTerms.Action)))
        {
            return 0;
        }

        var same = Weight(shared) + (Sister * Weight(asked.Where(term => family.Contains(term) && !known.Contains(term))));
        var against = asked.Where(term => !family.Contains(term)).Sum(term => Weight(term) * (term.Field == QuestionTerms.Thing ? ThingAskedOnly : AskedOnly))
            + known.Where(term => !asked.Contains(term)).Sum(term => Weight(term) * (term.Field == QuestionTerms.Thing ? ThingKnownOnly : KnownOnly));
        var alike = same / (same + against);
        return shared.Exists(term => term.Field == QuestionTerms.Thing) ? alike : alike * ActionsOnly;
    }

    private double Weight(IEnumerable<Term> terms) => terms.Sum(Weight);

    private double Weight(Term term) => ByKind(term) * weights.GetValueOrDefault(term, unknown);

    private static double ByKind(Term term) => term.Field switch
    {
        QuestionTerms.Pair when term.Text.All(unit => unit is >= 'ぁ' and <= 'ー') => KanaPairWeight,
        QuestionTerms.Pair => PairWeight,
        QuestionTerms.Shape => ShapeWeight,
        _ => 1,
    };

    private static double Rarity(int all, int having) => Math.Log(1 + ((double)all / having));
}
