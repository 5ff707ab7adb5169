using Lucene.Net.Index;

namespace DebtBot.Dialogs.AnswerSearch;

/// <summary>How much a term tells: by its kind, and by how few answers use it.</summary>
internal sealed class TermWeights
{
    private const double Pair = 0.5, Shape = 0.8, Elsewhere = 5;

    /// <summary>Kana between known words are mostly grammar.</summary>
    private const double KanaPair = 0.12;

    /// <summary>A term that no answer uses counts as if so many did.</summary>
    private const double Unheard = 2;

    private readonly Dictionary<Term, double> weights;
    private readonly double unheard;

    public TermWeights(IReadOnlyList<(int Answer, IReadOnlyList<Term> Terms)> known)
    {
        var answers = known.Select(wording => wording.Answer).Distinct().Count();
        weights = known.SelectMany(wording => wording.Terms.Select(term => (term, wording.Answer))).Distinct().GroupBy(use => use.term)
            .ToDictionary(uses => uses.Key, uses => ByKind(uses.Key) * Rarity(answers, uses.Count()));
        unheard = Rarity(answers, Unheard);
    }

    public double Of(Term term) => weights.TryGetValue(term, out var weight) ? weight : ByKind(term) * unheard;

    /// <summary>A pair of characters with more than kana in it that no wording has.</summary>
    public bool IsStrange(Term term) => term.Field == QuestionTerms.Pair && !weights.ContainsKey(term) && !IsKana(term.Text);

    private static double ByKind(Term term) => term.Field switch
    {
        QuestionTerms.Pair when IsKana(term.Text) => KanaPair,
        QuestionTerms.Pair => Pair,
        QuestionTerms.Shape => Shape,
        QuestionTerms.Elsewhere => Elsewhere,
        _ => 1,
    };

    private static double Rarity(int all, double having) => Math.Log(1 + (all / having));

    private static bool IsKana(string text) => text.All(unit => unit is >= 'ぁ' and <= 'ー');
}
