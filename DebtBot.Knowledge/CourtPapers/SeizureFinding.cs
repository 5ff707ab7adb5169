using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Citations;
using DebtBot.Knowledge.Values;

namespace DebtBot.Knowledge.CourtPapers;

/// <summary>What part of a wage, a deposit or a thing can be taken.</summary>
/// <param name="Seizable">Per payment, or null when the facts are missing.</param>
/// <param name="CollectableFrom">Earliest day the creditor may collect: the day after the waiting time has passed.</param>
public sealed record SeizureFinding(
    int Index, SeizureKind Kind, Yen? Seizable, Yen? Protected, DateOnly? CollectableFrom, IReadOnlyList<MissingFact> Missing, IReadOnlyList<Reason> Because)
{
    /// <summary>Support that can be seized for without a court's title, per month; null when no such right is known.</summary>
    public Yen? LienPerMonth { get; init; }

    /// <summary>Statutory child support per month; ¥0 when the divorce was before the law.</summary>
    public Yen? StatutorySupportPerMonth { get; init; }
}
