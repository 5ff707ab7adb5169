using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Citations;

namespace DebtBot.Knowledge.Options;

/// <summary>The ways out. The order here says nothing; the rank does.</summary>
public enum OptionKind
{
    NegotiateYourself,
    VoluntaryArrangement,
    SpecificConciliation,
    SmallScaleRehabilitation,
    Bankruptcy,
    InvokeLimitation,
    Overpayment,
}

public enum OptionFit
{
    Suits,
    Possible,
    Blocked,
    CannotTell,
}

/// <summary>One way out for this person: never "you should", always with what stands in the way and what would change it.</summary>
/// <param name="Rank">1 is shown first. Options that cannot be told come after those that can.</param>
/// <param name="Figures">Named figures: m36, m60, min-repayment, plan36, plan60, liquidation-value … (Yen, int or DateOnly).</param>
public sealed record OptionFinding(
    OptionKind Kind, OptionFit Fit, int Rank, IReadOnlyDictionary<string, object> Figures, IReadOnlyList<Reason> Because, IReadOnlyList<Reason> Blockers,
    IReadOnlyList<Reason> Cautions, IReadOnlyList<MissingFact> Missing);
