using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Citations;
using DebtBot.Knowledge.Values;

namespace DebtBot.Knowledge.Negotiation;

public enum PlanResult
{
    Ready,

    /// <summary>Surplus or a balance is not known; <see cref="SafePlan.Missing"/> names what would decide.</summary>
    CannotTell,

    /// <summary>Nothing is left after living and reserve: no amount may be promised.</summary>
    NoSurplus,

    /// <summary>Every creditor is locked or has a door of its own.</summary>
    NobodyOpen,
}

/// <summary>What can be promised each month and kept, shared among the creditors that are open. Locked ones appear nowhere in it.</summary>
public sealed record SafePlan(PlanResult Result)
{
    /// <summary>Income − living − reserve − payments set aside; null while unknown.</summary>
    public YenDifference? Surplus { get; init; }

    /// <summary>Payments to offices of their own that no line of the budget holds (scholarship, hospital, fine), whole yen a month.</summary>
    public Yen? SetAside { get; init; }

    /// <summary>What the person would like to promise each month.</summary>
    public Yen? Asked { get; init; }

    /// <summary>True when <see cref="Asked"/> is above what is safe: it appears in no offer.</summary>
    public bool Refused { get; init; }

    /// <summary>What the shares sum to, whole yen a month; null unless ready.</summary>
    public Yen? Monthly { get; init; }

    public IReadOnlyList<CreditorShare> Shares { get; init; } = [];

    /// <summary>All creditors together: the longest time, everything paid.</summary>
    public Reckoning? Frozen { get; init; }

    public Reckoning? WithInterest { get; init; }

    public StressTest? Stress { get; init; }

    public IReadOnlyList<MissingFact> Missing { get; init; } = [];

    public IReadOnlyList<Reason> Because { get; init; } = [];

    /// <summary>What cannot be undone later: preference, cash-out, new borrowing.</summary>
    public IReadOnlyList<Reason> Guards { get; init; } = [];

    public CreditorShare? ShareOf(string debt) => Shares.FirstOrDefault(share => share.Debt == debt);
}

/// <summary>One open creditor's part of the plan.</summary>
/// <param name="Monthly">Whole yen; the shares sum to the plan's payment exactly.</param>
public sealed record CreditorShare(string Debt, Yen Monthly, Reckoning Frozen, Reckoning WithInterest, ClaimedPayments Claimed, IReadOnlyList<Offer> Offers)
{
    /// <summary>What is owed before the first payment.</summary>
    public Yen Balance { get; init; }

    /// <summary>The agreed rate, at most the cap; null while it is not known.</summary>
    public AnnualRate? Rate { get; init; }
}

/// <summary>What so many payments really clear (「3万円×12回」).</summary>
/// <param name="LeftFrozen">Still owed afterwards when no interest runs.</param>
/// <param name="LeftWithInterest">Still owed afterwards at the agreed rate; null while the rate is not known.</param>
/// <param name="MostCleared">The largest balance these payments would clear at that rate.</param>
public sealed record ClaimedPayments(int Payments, Yen LeftFrozen, Yen? LeftWithInterest, Yen? MostCleared);

/// <summary>Whether the promise holds when income falls or a cost comes. Whole yen.</summary>
/// <param name="SurplusAfterCut">The surplus after income fell.</param>
/// <param name="ShortAfterCut">How much of the payment would then be missing each month; ¥0 when it holds.</param>
/// <param name="PaymentsMissed">How many payments a cost would eat beyond the reserve.</param>
public sealed record StressTest(YenDifference SurplusAfterCut, Yen ShortAfterCut, Yen Cost, int PaymentsMissed);
