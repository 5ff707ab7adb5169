using DebtBot.Knowledge.Budget;
using DebtBot.Knowledge.Cases;
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
using DebtBot.Knowledge.Values;

namespace DebtBot.Knowledge;

/// <summary>Everything the law module says about one case at one moment. Nothing in it is a decision; every item carries its reasons. A topic is reckoned when first asked for: most turns look at few.
/// Here, and only here, one topic's findings reach another.</summary>
public sealed class TriageReport
{
    private readonly Triage topics;
    private readonly CaseFile file;
    private readonly DateOnly today;
    private readonly Lazy<SafePlan?> plan;
    private readonly Lazy<FamilyFinding?> family;

    internal TriageReport(Triage topics, CaseFile file, DateTimeOffset now)
    {
        (this.topics, this.file, Now, today) = (topics, file, now, now.DayInJapan());
        plan = new(() => topics.Plans.For(file, Budget, Interest, Negotiation, today));
        family = new(() => topics.Family.Assess(file, Collection, today));
    }

    public DateTimeOffset Now { get; }

    public UrgencyFinding Urgency => field ??= topics.Urgency.Assess(file, Deadlines, Limitation);

    public IReadOnlyList<CourtDeadline> Deadlines => field ??= topics.Deadlines.For(file, today);

    /// <summary>Whether each paper that names a court looks like a real one.</summary>
    public IReadOnlyList<AuthenticityFinding> Authenticity => field ??= topics.Authentic.For(file);

    public IReadOnlyList<SeizureFinding> Seizures => field ??= topics.Seizures.For(file, today);

    public IReadOnlyList<LimitationFinding> Limitation => field ??= topics.Limitation.For(file, today);

    public IReadOnlyList<InterestFinding> Interest => field ??= topics.Interest.For(file, today);

    public IReadOnlyList<ConductFinding> Collection => field ??= topics.Conduct.Assess(file);

    public IReadOnlyList<IllegalLendingFinding> IllegalLending => field ??= topics.IllegalLending.Assess(file, today);

    /// <summary>Null when nothing in the case touches the family.</summary>
    public FamilyFinding? Family => family.Value;

    public BudgetFinding Budget => field ??= topics.Budget.Assess(file, today);

    public IReadOnlyList<OptionFinding> Options => field ??= topics.Options.Assess(new(file, Budget, Limitation, Deadlines, Interest, today) { OwnDoorsFirst = OwnDoor.OfAll(file) });

    /// <summary>Doors that are no debt procedure: tax, pension, scholarship, rent, welfare … The nearest first.</summary>
    public IReadOnlyList<DoorFinding> Doors => field ??= topics.Doors.Assess(file, Budget, today);

    public IReadOnlyList<NegotiationLock> Negotiation => field ??= topics.Gate.ForAll(new(file, Limitation, Deadlines, IllegalLending, Options.Any(option => option.NoPlanReaches)));

    /// <summary>What can be promised each month and kept; null when no debt is listed.</summary>
    public SafePlan? Plan => plan.Value;

    public LegalAidFinding LegalAid => field ??= topics.LegalAid.Assess(file, today);

    /// <summary>For which debts a certified judicial scrivener may act.</summary>
    public IReadOnlyList<ScrivenerFinding> Scrivener => field ??= topics.Scrivener.For(file, today);

    /// <summary>What help usually costs, what to ask, what to be careful with.</summary>
    public FeesFinding Fees => field ??= topics.Fees.At(today);

    public IReadOnlyList<DocumentToBring> Documents => field ??= topics.Documents.For(file);

    public IReadOnlyList<Referral> Referrals => field ??= topics.Desks.For(file, OwnDoor.OfAll(file), Budget.IsShortOfMoney, Now);

    public IReadOnlyList<Unknown> Unknowns => field ??= UnknownsLedger.Of(this);

    public LimitationFinding? LimitationOf(string debt) => Limitation.FirstOrDefault(finding => finding.Debt == debt);

    public NegotiationLock? LockOf(string debt) => Negotiation.FirstOrDefault(item => item.Debt == debt);
}

/// <summary>A paper to take to a consultation; where to get it and what to do without it.</summary>
public sealed record DocumentToBring(string Id, string Name, string WhereToGet);

/// <summary>A fact that would change a conclusion, and how to find it out.</summary>
/// <param name="WouldChange">Ids of the findings that hang on it: limitation/a, option/voluntary-arrangement …</param>
/// <param name="HowToFindOut">Key of a sentence.</param>
public sealed record Unknown(MissingFact Fact, IReadOnlyList<string> WouldChange, string HowToFindOut);
