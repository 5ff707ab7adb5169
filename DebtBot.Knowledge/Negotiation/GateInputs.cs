using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.CourtPapers;
using DebtBot.Knowledge.IllegalLending;
using DebtBot.Knowledge.Limitation;

namespace DebtBot.Knowledge.Negotiation;

/// <summary>What the gate looks at beside the debt itself.</summary>
/// <param name="NoPlanReaches">True when even the smallest plan a court could confirm does not fit the household.</param>
internal sealed record GateInputs(
    CaseFile File, IReadOnlyList<LimitationFinding> Limitation, IReadOnlyList<CourtDeadline> Deadlines, IReadOnlyList<IllegalLendingFinding> IllegalLending, bool NoPlanReaches)
{
    private static readonly string[] NoCourt = ["no-court-deadline", "tax-office-now"];

    private readonly ILookup<string, LimitationFinding> limitationOf = Limitation.ToLookup(finding => finding.Debt, StringComparer.Ordinal);

    public LimitationFinding? LimitationOf(Debt debt) => limitationOf[debt.Id].FirstOrDefault();

    /// <summary>No licence, a scheme by name, or money against more money within days at a rate above the ceiling or not known.</summary>
    public bool IsIllegal(Debt debt) => debt.Kind.Is(CreditorKind.Unlicensed) || debt.ShortLoan.Scheme.IsGiven
        || IllegalLending.Any(finding => finding.Debt == debt.Id && finding.Band != RateBand.WithinTheCeiling);

    /// <summary>The papers that wait for an answer about this debt; one that names no debt may be about each of them.</summary>
    public IEnumerable<CourtDeadline> Running(Debt debt) => Deadlines.Where(deadline => deadline.StillPossible && !NoCourt.Contains(deadline.What)
        && File.Papers.FirstOrDefault(paper => paper.Id == deadline.Subject) is { } paper && (paper.Debt.IsUnknown || paper.Debt.Is(debt.Id)));
}
