using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Citations;
using DebtBot.Knowledge.Values;

namespace DebtBot.Knowledge.Budget;

/// <summary>The household's month. Any part whose answer is missing stays null and is named in <see cref="Missing"/>; nothing is taken as zero.</summary>
/// <param name="Surplus">What can really be kept as a payment; null when income or living costs are unknown, or when a line needs asking again.</param>
/// <param name="Flags">Lines that look too low or too high and are asked again, never blamed: food-too-low, utilities-zero …</param>
public sealed record BudgetFinding(
    Yen? Net, Yen? Living, Yen? Reserve, YenDifference? Surplus, IReadOnlyList<string> Flags, IReadOnlyList<MissingFact> Missing, IReadOnlyList<Reason> Because)
{
    /// <summary>Living costs as stated, without payments to creditors, even when some lines are missing.</summary>
    public Yen StatedOutgo { get; init; }
}
