using DebtBot.Knowledge.Budget;
using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Collection;
using DebtBot.Knowledge.CourtPapers;
using DebtBot.Knowledge.Data;
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

/// <summary>Combines the topics: the only place that lets one topic's findings reach another.</summary>
internal sealed class Triage
{
    private readonly Documents documents;
    private readonly NegotiationGate gate;
    private readonly UrgencyAssessment urgency;
    private readonly FamilyAssessment family;

    public Triage(LawLibrary library)
    {
        // The largest topic is read beside the others: the first reading is most of the start.
        var options = Task.Run(() => new OptionsAssessment(library));
        Holidays = HolidayCalendar.Load(library);
        Desks = new(library, Holidays);
        Limitation = new(library);
        Deadlines = new(library, Holidays);
        Seizures = new(library);
        Authentic = new(library.Sentences);
        Interest = new(library);
        Conduct = new(library);
        IllegalLending = new(library);
        family = new(library.Sentences, Conduct.Figures);
        Budget = new(library);
        Plans = new(library);
        Doors = new(library);
        LegalAid = new(library);
        Scrivener = new(library);
        Fees = new(library);
        Options = options.GetAwaiter().GetResult();
        (gate, urgency, documents) = (new(library.Sentences), new(library.Sentences), new(library.File("Referrals/documents.yaml")));
    }

    public HolidayCalendar Holidays { get; }

    public DeskDirectory Desks { get; }

    public LimitationAssessment Limitation { get; }

    public CourtDeadlines Deadlines { get; }

    public SeizureLimits Seizures { get; }

    public AuthenticityCheck Authentic { get; }

    public InterestAssessment Interest { get; }

    public ConductAssessment Conduct { get; }

    public IllegalLendingAssessment IllegalLending { get; }

    public BudgetAssessment Budget { get; }

    public OptionsAssessment Options { get; }

    public SafePlanAssessment Plans { get; }

    public DoorsAssessment Doors { get; }

    public LegalAidTest LegalAid { get; }

    public ScrivenerReach Scrivener { get; }

    public Fees Fees { get; }

    public TriageReport Assess(CaseFile file, DateTimeOffset now)
    {
        var today = now.DayInJapan();
        var limitation = Limitation.For(file, today);
        var deadlines = Deadlines.For(file, today);
        var seizures = Seizures.For(file, today);
        var level = urgency.Assess(file, deadlines, limitation);
        var budget = Budget.Assess(file, today);
        var interest = Interest.For(file, today);
        var conduct = Conduct.Assess(file);
        var illegal = IllegalLending.Assess(file, today);
        var relatives = family.Assess(file, conduct, today);
        var options = Options.Assess(new(file, budget, limitation, deadlines, interest, today) { OwnDoorsFirst = OwnDoor.OfAll(file) });
        var doors = Doors.Assess(file, budget, today);
        var locks = gate.ForAll(new(file, limitation, deadlines, illegal, options.Any(option => option.NoPlanReaches)));
        var aid = LegalAid.Assess(file, today);
        return new()
        {
            Now = now,
            Urgency = level,
            Deadlines = deadlines,
            Authenticity = Authentic.For(file),
            Seizures = seizures,
            Limitation = limitation,
            Interest = interest,
            Collection = conduct,
            IllegalLending = illegal,
            Family = relatives,
            Budget = budget,
            Options = options,
            Doors = doors,
            Negotiation = locks,
            PlanWhenAsked = new(() => Plans.For(file, budget, interest, locks, today)),
            LegalAid = aid,
            Scrivener = Scrivener.For(file, today),
            Fees = Fees.At(today),
            Documents = documents.For(file),
            Referrals = Desks.For(file, OwnDoor.OfAll(file), budget.IsShortOfMoney, now),
        };
    }
}
