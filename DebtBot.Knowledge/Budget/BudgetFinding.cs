using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Citations;
using DebtBot.Knowledge.Values;

namespace DebtBot.Knowledge.Budget;

/// <summary>The household's month. Any part whose answer is missing stays null and is named in <see cref="Missing"/>; nothing is taken as zero.</summary>
/// <param name="Surplus">What can really be kept as a payment; null when income or living costs are unknown, or when a line needs asking again.</param>
/// <param name="Flags">Lines that look too low or too high and are asked again, never blamed: food-too-low, utilities-zero, cars-many …</param>
public sealed record BudgetFinding(
    Yen? Net, Yen? Living, Yen? Reserve, YenDifference? Surplus, IReadOnlyList<string> Flags, IReadOnlyList<MissingFact> Missing, IReadOnlyList<Reason> Because)
{
    /// <summary>A hint for routing, not a test: little income, next to no cash, no work, a month that does not close, or rent and power in arrears.</summary>
    public bool IsShortOfMoney { get; init; }

    /// <summary>Claims that come before loans and cards, the first first: home, power, tax, support, fines, telephone.</summary>
    public IReadOnlyList<PriorityBill> Priority { get; init; } = [];

    /// <summary>What is paid after those; null when there are none.</summary>
    public Reason? AfterPriority { get; init; }

    /// <summary>Food a head and month, when both are known; whole yen.</summary>
    public Yen? FoodPerHead { get; init; }

    /// <summary>Living costs as stated, without payments to creditors, even when some lines are missing.</summary>
    public Yen StatedOutgo { get; init; }
}
