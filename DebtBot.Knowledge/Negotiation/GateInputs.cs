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

    /// <summary>The papers that wait for an answer; as a rule none.</summary>
    private readonly List<(CourtDeadline Deadline, CourtPaper Paper)> waiting =
    [
        .. from deadline in Deadlines
           where deadline.StillPossible && !NoCourt.Contains(deadline.What)
           join paper in File.Papers on deadline.Subject equals paper.Id
           select (deadline, paper),
    ];

    private readonly Dictionary<string, LimitationFinding> limitationOf = ByDebt(Limitation);

    /// <summary>Told, or a notice of theirs is out (貸金業法21条1項9号).</summary>
    public bool LawyerActs { get; } = File.Negotiation.Represented.Is(true) || File.Pressure.Any(item => item.Notice.Is(notice => notice != NoticeFrom.None));

    public bool Waits => waiting.Count > 0;

    public LimitationFinding? LimitationOf(Debt debt) => limitationOf.GetValueOrDefault(debt.Id);

    /// <summary>No licence, a scheme by name, or money against more money within days at a rate above the ceiling or not known.</summary>
    public bool IsIllegal(Debt debt) => debt.Kind.Is(CreditorKind.Unlicensed) || debt.ShortLoan.Scheme.IsGiven
        || (IllegalLending.Count > 0 && IllegalLending.Any(finding => finding.Debt == debt.Id && finding.Band != RateBand.WithinTheCeiling));

    /// <summary>The papers that wait for an answer about this debt; one that names no debt may be about each of them.</summary>
    public IEnumerable<CourtDeadline> Running(Debt debt) => waiting.Where(item => item.Paper.Debt.IsUnknown || item.Paper.Debt.Is(debt.Id)).Select(item => item.Deadline);

    /// <summary>The first finding counts should two debts carry one id.</summary>
    private static Dictionary<string, LimitationFinding> ByDebt(IReadOnlyList<LimitationFinding> findings)
    {
        var byDebt = new Dictionary<string, LimitationFinding>(findings.Count, StringComparer.Ordinal);
        foreach (var finding in findings)
        {
            byDebt.TryAdd(finding.Debt, finding);
        }

        return byDebt;
    }
}
