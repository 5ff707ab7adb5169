using System.Collections.ObjectModel;
using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Citations;
using DebtBot.Knowledge.Options.Effects;

namespace DebtBot.Knowledge.Options;

/// <summary>The ways out. The order here says nothing; the rank does.</summary>
public enum OptionKind
{
    NegotiateYourself,
    VoluntaryArrangement,
    SpecificConciliation,
    SmallScaleRehabilitation,
    SalaryEarnerRehabilitation,
    HomeLoanClause,
    HardshipDischarge,
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
/// <param name="Rank">1 is shown first.</param>
public sealed record OptionFinding(OptionKind Kind, OptionFit Fit, int Rank)
{
    /// <summary>Named figures: m36, m60, min-repayment, plan36, plan60, liquidation-value … (Yen, YenDifference, int, DateOnly, bool or a word).</summary>
    public IReadOnlyDictionary<string, object> Figures { get; init; } = ReadOnlyDictionary<string, object>.Empty;

    public IReadOnlyList<Reason> Because { get; init; } = [];

    public IReadOnlyList<Reason> Blockers { get; init; } = [];

    public IReadOnlyList<Reason> Cautions { get; init; } = [];

    /// <summary>What would make it fit, or fit better: more surplus, a longer time, a fact that is still open.</summary>
    public IReadOnlyList<Reason> WouldChange { get; init; } = [];

    public IReadOnlyList<MissingFact> Missing { get; init; } = [];

    /// <summary>Who will know and what it touches, topic by topic; the same for everybody.</summary>
    public IReadOnlyList<OptionEffect> Effects { get; init; } = [];

    public IReadOnlyList<OptionRange> Costs { get; init; } = [];

    public IReadOnlyList<OptionRange> Times { get; init; } = [];

    /// <summary>Said by bankruptcy alone: even the smallest plan a court could confirm does not fit the household.</summary>
    public bool NoPlanReaches { get; init; }

    public IEnumerable<Reason> AllReasons => [.. Because, .. Blockers, .. Cautions, .. WouldChange];
}
