using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Citations;

namespace DebtBot.Knowledge.Doors;

/// <summary>Doors that are no debt procedure: each has its own office, form and day.</summary>
public enum DoorKind
{
    NationalTaxDeferral,
    NationalTaxRelief,
    NationalTaxStay,
    LocalTaxTalk,
    HealthInsuranceRelief,
    PensionExemption,
    ChildSupportReduction,
    ChildSupportLien,
    StatutoryChildSupport,
    ScholarshipReduction,
    ScholarshipPause,
    HomeLoanChange,
    RentAssistance,
    MovingAssistance,
    UtilityTalk,
    EmergencyLoan,
    LivingLoan,
    SelfReliance,
    Welfare,
    MedicalCost,
    DisasterGuideline,
    OwnerGuaranteeGuideline,
    BusinessRevival,
    LendingBan,
    GamblingSupport,
    MinorContract,
}

public enum DoorFit
{
    Suits,
    Possible,
    CannotTell,
    Blocked,
}

/// <summary>One door for this person: what can be asked for, where, what to say, before what day. The office decides, never this finding.</summary>
/// <param name="Debt">The debt it is about; empty when it is about the person.</param>
public sealed record DoorFinding(DoorKind Kind, DoorFit Fit, string Debt = "")
{
    private static readonly IReadOnlyDictionary<string, object> NoFigures = new Dictionary<string, object>();

    /// <summary>Named figures: Yen, int, decimal, bool, DateOnly or string.</summary>
    public IReadOnlyDictionary<string, object> Figures { get; init; } = NoFigures;

    public IReadOnlyList<Reason> Because { get; init; } = [];

    public IReadOnlyList<Reason> Blockers { get; init; } = [];

    public IReadOnlyList<Reason> Cautions { get; init; } = [];

    public IReadOnlyList<MissingFact> Missing { get; init; } = [];

    /// <summary>What would change the finding, in words.</summary>
    public IReadOnlyList<Reason> WouldChange { get; init; } = [];

    /// <summary>What to do and to say next.</summary>
    public IReadOnlyList<Reason> NextStep { get; init; } = [];

    /// <summary>Id of the desk in desks.yaml.</summary>
    public string Desk { get; init; } = "";

    /// <summary>The last day for it, when there is one.</summary>
    public DateOnly? By { get; init; }
}
