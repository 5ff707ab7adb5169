using DebtBot.Knowledge.Budget;
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

namespace DebtBot.Knowledge;

/// <summary>All topics of the law module, loaded. How they work together stands in <see cref="TriageReport"/>.</summary>
internal sealed class Triage
{
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
        Family = new(library.Sentences, Conduct.Figures);
        Budget = new(library);
        Plans = new(library);
        Doors = new(library);
        LegalAid = new(library);
        Scrivener = new(library);
        Fees = new(library);
        Options = options.GetAwaiter().GetResult();
        (Gate, Urgency, Documents) = (new(library.Sentences), new(library.Sentences), new(library.File("Referrals/documents.yaml")));
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

    public FamilyAssessment Family { get; }

    public NegotiationGate Gate { get; }

    public UrgencyAssessment Urgency { get; }

    public Documents Documents { get; }
}
