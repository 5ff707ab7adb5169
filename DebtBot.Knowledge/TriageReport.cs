using DebtBot.Knowledge.Budget;
using DebtBot.Knowledge.Collection;
using DebtBot.Knowledge.CourtPapers;
using DebtBot.Knowledge.Doors;
using DebtBot.Knowledge.IllegalLending;
using DebtBot.Knowledge.Interest;
using DebtBot.Knowledge.Limitation;
using DebtBot.Knowledge.Negotiation;
using DebtBot.Knowledge.Options;
using DebtBot.Knowledge.Referrals;
using DebtBot.Knowledge.Urgency;

namespace DebtBot.Knowledge;

/// <summary>Everything the law module says about one case at one moment. Nothing in it is a decision; every item carries its reasons.</summary>
public sealed record TriageReport
{
    /// <summary>Reckoned when first asked for: most turns never look.</summary>
    private readonly Lazy<SafePlan?> plan = new(() => null);

    public required DateTimeOffset Now { get; init; }

    public required UrgencyFinding Urgency { get; init; }

    public required IReadOnlyList<CourtDeadline> Deadlines { get; init; }

    /// <summary>Whether each paper that names a court looks like a real one.</summary>
    public required IReadOnlyList<AuthenticityFinding> Authenticity { get; init; }

    public required IReadOnlyList<SeizureFinding> Seizures { get; init; }

    public required IReadOnlyList<LimitationFinding> Limitation { get; init; }

    public required IReadOnlyList<InterestFinding> Interest { get; init; }

    public required IReadOnlyList<ConductFinding> Collection { get; init; }

    public required IReadOnlyList<IllegalLendingFinding> IllegalLending { get; init; }

    /// <summary>Null when nothing in the case touches the family.</summary>
    public required FamilyFinding? Family { get; init; }

    public required BudgetFinding Budget { get; init; }

    public required IReadOnlyList<OptionFinding> Options { get; init; }

    /// <summary>Doors that are no debt procedure: tax, pension, scholarship, rent, welfare … The nearest first.</summary>
    public required IReadOnlyList<DoorFinding> Doors { get; init; }

    public required IReadOnlyList<NegotiationLock> Negotiation { get; init; }

    /// <summary>What can be promised each month and kept; null when no debt is listed.</summary>
    public SafePlan? Plan => plan.Value;

    public required LegalAidFinding LegalAid { get; init; }

    /// <summary>For which debts a certified judicial scrivener may act.</summary>
    public required IReadOnlyList<ScrivenerFinding> Scrivener { get; init; }

    /// <summary>What help usually costs, what to ask, what to be careful with.</summary>
    public required FeesFinding Fees { get; init; }

    public required IReadOnlyList<DocumentToBring> Documents { get; init; }

    public required IReadOnlyList<Referral> Referrals { get; init; }

    internal Lazy<SafePlan?> PlanWhenAsked { init => plan = value; }

    /// <summary>Gathered from the findings when first asked for: most turns never look.</summary>
    public IReadOnlyList<Unknown> Unknowns => field ??= UnknownsLedger.Of(this);

    public LimitationFinding? LimitationOf(string debt) => Limitation.FirstOrDefault(finding => finding.Debt == debt);

    public NegotiationLock? LockOf(string debt) => Negotiation.FirstOrDefault(item => item.Debt == debt);
}

/// <summary>A paper to take to a consultation; where to get it and what to do without it.</summary>
public sealed record DocumentToBring(string Id, string Name, string WhereToGet);

/// <summary>A fact that would change a conclusion, and how to find it out.</summary>
/// <param name="WouldChange">Ids of the findings that hang on it: limitation/a, option/voluntary-arrangement …</param>
/// <param name="HowToFindOut">Key of a sentence.</param>
public sealed record Unknown(Cases.MissingFact Fact, IReadOnlyList<string> WouldChange, string HowToFindOut);
