using Lucene.Net.Index;

namespace DebtBot.Dialogs.AnswerSearch;

/// <summary>How alike a question and a known wording are: the weight of what they share against the weight of all they say. Terms of few answers weigh more, known words more than pairs of characters.</summary>
internal sealed class Closeness
{
    public static double PairWeight = 0.5, ShapeWeight = 0.5, ActionWeight = 1;

    /// <summary>Kana between known words are mostly grammar.</summary>
    public static double KanaPairWeight = 0.1;

    /// <summary>A thing only one side names speaks against a match; the words around it less.</summary>
    public static double ThingAskedOnly = 0.8, ThingKnownOnly = 0.6, AskedOnly = 0.4, KnownOnly = 0.4, Unheard = 0.4, UnheardDf = 1;

    public static double ElsewhereWeight = 2, ActionsOnly = 0.6, PairsOnly = 0.6, Sister = 0.5, Everyday = 0.8, Core = 0.3, CoreShare = 0.5, SisterMiss = 0, SisterBase = 1, SisterShare = 0;

    private readonly Dictionary<Term, double> weights;
    private readonly IReadOnlyList<Wording> wordings;
    private readonly Dictionary<int, Family> families;
    private readonly double unheard;

    private sealed record Wording(int Answer, IReadOnlyList<Term> Terms, HashSet<Term> Set);

    private sealed record Family(Dictionary<Term, double> Shares, IReadOnlyList<(Term Term, double Weight)> Core);

    public Closeness(IReadOnlyList<(int Answer, IReadOnlyList<Term> Terms)> known)
    {
        wordings = [.. known.Select(wording => new Wording(wording.Answer, wording.Terms, [.. wording.Terms]))];
        var groups = wordings.GroupBy(wording => wording.Answer).ToList();
        weights = groups.SelectMany(group => group.SelectMany(wording => wording.Terms).Distinct()).GroupBy(term => term)
            .ToDictionary(group => group.Key, group => ByKind(group.Key) * Rarity(groups.Count, group.Count()));
        unheard = Rarity(groups.Count, UnheardDf);
        families = groups.ToDictionary(group => group.Key, group => FamilyOf([.. group]));
    }

    public AskedTerms Asked(IReadOnlyList<Term> terms) => new([.. terms.Select(term => (term, weights.TryGetValue(term, out var weight) ? weight : ByKind(term) * unheard, weights.ContainsKey(term)))], [.. terms], !EverydayWords.Only(terms));

    /// <summary>0 (no word shared) to 1 (the same terms).</summary>
    public double Of(AskedTerms asked, int wording)
    {
        var known = wordings[wording];
        var family = families[known.Answer];
        double same = 0, against = 0;
        bool thing = false, action = false;
        foreach (var (term, weight, heard) in asked.Terms)
        {
            if (known.Set.Contains(term))
            {
                same += weight;
                thing |= term.Field == QuestionTerms.Thing;
                action |= term.Field == QuestionTerms.Action;
            }
            else if (family.Shares.TryGetValue(term, out var share))
            {
                var part = Math.Min(1, SisterBase + (SisterShare * share));
                same += weight * Sister * part;
                against += weight * SisterMiss * (1 - part);
            }
            else
            {
                against += weight * (!heard ? Unheard : term.Field == QuestionTerms.Thing ? ThingAskedOnly : AskedOnly);
            }
        }

        foreach (var term in known.Terms)
        {
            against += asked.Set.Contains(term) ? 0 : weights[term] * (term.Field == QuestionTerms.Thing ? ThingKnownOnly : KnownOnly);
        }

        foreach (var (term, weight) in family.Core)
        {
            against += asked.Set.Contains(term) ? 0 : weight * Core;
        }

        var alike = same / (same + against);
        return alike * (!thing ? action ? ActionsOnly : ActionsOnly * PairsOnly : asked.IsOurs ? 1 : Everyday);
    }

    private Family FamilyOf(IReadOnlyList<Wording> group)
    {
        var shares = group.SelectMany(wording => wording.Terms).GroupBy(term => term).ToDictionary(terms => terms.Key, terms => (double)terms.Count() / group.Count);
        return new(shares, [.. shares.Where(item => item.Value >= CoreShare).Select(item => (item.Key, weights[item.Key] * item.Value))]);
    }

    private static double ByKind(Term term) => term.Field switch
    {
        QuestionTerms.Pair when term.Text.All(unit => unit is >= 'ぁ' and <= 'ー') => KanaPairWeight,
        QuestionTerms.Pair => PairWeight,
        QuestionTerms.Shape => ShapeWeight,
        QuestionTerms.Action => ActionWeight,
        QuestionTerms.Elsewhere => ElsewhereWeight,
        _ => 1,
    };

    private static double Rarity(int all, double having) => Math.Log(1 + (all / having));
}

internal sealed record AskedTerms(IReadOnlyList<(Term Term, double Weight, bool Heard)> Terms, HashSet<Term> Set, bool IsOurs);
