using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Citations;

namespace DebtBot.Knowledge.Collection;

/// <summary>Whether the family must pay, and the time to renounce an inheritance with debts.</summary>
/// <param name="RenounceBy">The last day counted from the day the person learnt of it; null when that is not known or nobody died.</param>
public sealed record FamilyFinding(DateOnly? RenounceBy, int? DaysLeft, IReadOnlyList<MissingFact> Missing, IReadOnlyList<Reason> Because);
