using Lucene.Net.Index;

namespace DebtBot.Dialogs.AnswerSearch;

/// <summary>
/// How alike a question and a known wording are: the weight of what they share against the weight of all they say.
/// Terms of few answers weigh more than those of many. The numbers were tuned on the sets in DebtBot.Tests/Specs/Answers that say so.
/// </summary>
internal sealed class Closeness
{
    /// <summary>A thing only one side names speaks against a match; the words around it less.</summary>
    private const double ThingAskedOnly = 0.65, ThingKnownOnly = 0.6, AskedOnly = 0.4, KnownOnly = 0.4;

    /// <summary>What the question takes from a sister wording of the same answer counts half; what most sisters say and the question does not speaks against it.</summary>
    private const double Sister = 0.5, CoreShare = 0.4, CoreMissing = 0.35;

    /// <summary>Without a thing in common even the same actions say little: 「やめたら止まる？」.</summary>
    private const double ActionsOnly = 0.75, PairsOnly = 0.6;

    /// <summary>Everyday things alone say less than ours; and still less with every stretch that no answer uses: 「電波」.</summary>
    private const double EverydayOnly = 0.74, Strange = 0.92;

    private readonly TermWeights weights;
    private readonly IReadOnlyList<Wording> wordings;
    private readonly Dictionary<int, Family> families;

    /// <param name="known">Each wording with the number of its answer; the place in the list is the wording's number.</param>
    public Closeness(IReadOnlyList<(int Answer, IReadOnlyList<Term> Terms)> known)
    {
        wordings = [.. known.Select(wording => new Wording(wording.Answer, wording.Terms, [.. wording.Terms]))];
        weights = new(known);
        families = wordings.GroupBy(wording => wording.Answer).ToDictionary(group => group.Key, group => FamilyOf([.. group]));
    }

    public AskedQuestion Asked(IReadOnlyList<Term> terms) => new([.. terms.Select(term => (term, weights.Of(term)))], [.. terms], EverydayWords.Only(terms), terms.Count(weights.IsStrange));

    /// <summary>0 (nothing shared) to 1 (the same terms).</summary>
    public double Of(AskedQuestion asked, int wording)
    {
        var known = wordings[wording];
        var family = families[known.Answer];
        var same = asked.Terms.Sum(item => item.Term.Field == QuestionTerms.Elsewhere ? 0 : known.Set.Contains(item.Term) ? item.Weight : family.Terms.Contains(item.Term) ? item.Weight * Sister : 0);
        var against = asked.Terms.Sum(item => family.Terms.Contains(item.Term) ? 0 : item.Weight * (IsThing(item.Term) ? ThingAskedOnly : AskedOnly))
            + known.Terms.Sum(term => asked.Set.Contains(term) ? 0 : weights.Of(term) * (IsThing(term) ? ThingKnownOnly : KnownOnly))
            + family.Core.Sum(item => asked.Set.Contains(item.Term) ? 0 : item.Weight * CoreMissing);
        return same == 0 ? 0 : same / (same + against) * Standing(asked, known);
    }

    /// <summary>Whether any wording of the answer names the thing.</summary>
    public bool Names(int answer, Term thing) => families[answer].Terms.Contains(thing);

    private static double Standing(AskedQuestion asked, Wording known)
    {
        var shared = asked.Terms.Where(item => known.Set.Contains(item.Term)).Select(item => item.Term.Field).ToList();
        var kind = shared.Contains(QuestionTerms.Thing) ? 1 : shared.Contains(QuestionTerms.Action) ? ActionsOnly : PairsOnly;
        return asked.IsEveryday ? kind * EverydayOnly * Math.Pow(Strange, asked.Strange) : kind;
    }

    private Family FamilyOf(IReadOnlyList<Wording> group)
    {
        var shares = group.SelectMany(wording => wording.Terms).GroupBy(term => term).Select(terms => (Term: terms.Key, Share: (double)terms.Count() / group.Count)).ToList();
        return new([.. shares.Select(item => item.Term)], [.. shares.Where(item => item.Share >= CoreShare).Select(item => (item.Term, weights.Of(item.Term) * item.Share))]);
    }

    private static bool IsThing(Term term) => term.Field == QuestionTerms.Thing;

    private sealed record Wording(int Answer, IReadOnlyList<Term> Terms, HashSet<Term> Set);

    /// <param name="Terms">Of all wordings of one answer.</param>
    /// <param name="Core">Those of most of its wordings.</param>
    private sealed record Family(HashSet<Term> Terms, IReadOnlyList<(Term Term, double Weight)> Core);
}

/// <summary>A question ready to be compared.</summary>
/// <param name="IsEveryday">It names nothing that is ours alone.</param>
/// <param name="Strange">How many stretches of it no answer uses.</param>
internal sealed record AskedQuestion(IReadOnlyList<(Term Term, double Weight)> Terms, HashSet<Term> Set, bool IsEveryday, int Strange);
