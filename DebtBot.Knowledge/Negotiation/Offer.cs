using DebtBot.Knowledge.Values;

namespace DebtBot.Knowledge.Negotiation;

/// <summary>The forms an offer may take; A, B and C are the first three.</summary>
public enum OfferForm
{
    /// <summary>A: over a long time, interest frozen.</summary>
    Longer,

    /// <summary>B: over the usual time, interest frozen, less a month than the whole share.</summary>
    LessPerMonth,

    /// <summary>C: the whole share, interest as agreed.</summary>
    WholeShare,

    /// <summary>The first rung, begun some months later.</summary>
    LaterStart,

    /// <summary>Once, from savings beyond what the household keeps; the rest is left to the talk.</summary>
    LumpSum,
}

/// <summary>One offer to one creditor, never above its share.</summary>
/// <param name="Monthly">Whole yen a month; for a lump sum ¥0.</param>
/// <param name="Once">The lump sum; otherwise ¥0.</param>
/// <param name="StartsAfter">Months before the first payment.</param>
/// <param name="AsksFreeze">Whether the offer asks that no further interest runs.</param>
public sealed record Offer(OfferForm Form, Yen Monthly, Yen Once, int StartsAfter, bool AsksFreeze)
{
    public required Reckoning Frozen { get; init; }

    public required Reckoning WithInterest { get; init; }
}
