using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Data;

namespace DebtBot.Knowledge.IllegalLending;

/// <summary>How sure it is that a scheme is a loan in the eyes of the law.</summary>
internal enum SchemeNature
{
    Loan,
    MayBeALoan,
    NotALoan,
}

/// <summary>One scheme of schemes.yaml. Its sentences are scheme.{kind}.why, .tonight, .next, .never.</summary>
/// <param name="OwnRisk">The person may be accused themselves: stop at the bank or carrier, a lawyer before the police, no confession here.</param>
internal sealed record Scheme(SchemeKind Kind, SchemeNature Nature, bool OwnRisk)
{
    public static IReadOnlyDictionary<SchemeKind, Scheme> Load(LawLibrary library) => library.File("IllegalLending/schemes.yaml").Entries()
        .Select(entry => new Scheme(
            KebabNames<SchemeKind>.TryParse(entry.Key, out var kind) ? kind : throw entry.Map.Fault(null, $"“{entry.Key}” is no scheme{DidYouMean.Hint(entry.Key, KebabNames<SchemeKind>.All)}"),
            entry.Map.Allow("nature", "own-risk").Kind<SchemeNature>("nature"), entry.Map.Has("own-risk") && entry.Map.YesNo("own-risk")))
        .ToDictionary(scheme => scheme.Kind);
}
