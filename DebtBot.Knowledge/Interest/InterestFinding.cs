using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Citations;
using DebtBot.Knowledge.Values;

namespace DebtBot.Knowledge.Interest;

/// <summary>Interest on one debt: the caps, what is above them, the ledger reckoned anew, and whether the payments ever clear it. Null means it cannot be told.</summary>
public sealed record InterestFinding(string Debt, InterestRule Rule)
{
    /// <summary>The cap on interest; only for money that was lent.</summary>
    public AnnualRate? Cap { get; init; }

    /// <summary>Which amount decided the cap.</summary>
    public CapGround? CapBy { get; init; }

    public AnnualRate? DamagesCap { get; init; }

    /// <summary>The agreed rate with guarantee fees and, for a loan with one due day, other fees that count as interest; null when the rate is not known.</summary>
    public AnnualRate? Effective { get; init; }

    /// <summary>How far <see cref="Effective"/> is above the cap; null when not above or unknown.</summary>
    public AnnualRate? Excess { get; init; }

    /// <summary>How far the claimed damages rate is above its cap; null when not above or unknown.</summary>
    public AnnualRate? DamagesExcess { get; init; }

    /// <summary>Fees that count as interest, whole yen; null when no fees were named.</summary>
    public Yen? DeemedInterest { get; init; }

    public InAdvance? InAdvance { get; init; }

    public Damages? Damages { get; init; }

    public LedgerFinding? Ledger { get; init; }

    public OverpaymentOutlook Overpayment { get; init; }

    public Payoff? Payoff { get; init; }

    public IReadOnlyList<MissingFact> Missing { get; init; } = [];

    /// <summary>Facts that would tell whether interest was overpaid.</summary>
    public IReadOnlyList<MissingFact> OverpaymentMissing { get; init; } = [];

    public IReadOnlyList<Reason> Because { get; init; } = [];
}

/// <summary>Whether more interest may have been paid than was owed.</summary>
public enum OverpaymentOutlook
{
    CannotTell,
    Unlikely,
    Possible,

    /// <summary>The time to claim it back may be over.</summary>
    PerhapsTooLate,
}

/// <summary>What the present monthly payment does.</summary>
/// <param name="MonthlyInterest">Interest of one month on the balance at the rate, whole yen cut down.</param>
/// <param name="Months">Months until nothing is owed; null when the payment never clears it.</param>
/// <param name="TotalInterest">All interest until then; null when never.</param>
/// <param name="LastPayment">What is left for the last payment; null when never.</param>
/// <param name="MonthsWithoutInterest">Months if no interest ran.</param>
/// <param name="LeftAfterYear">Owed after twelve payments.</param>
/// <param name="NeededForYear">The smallest monthly payment that clears it in twelve.</param>
public sealed record Payoff(
    Yen MonthlyPayment, Yen MonthlyInterest, int? Months, Yen? TotalInterest, Yen? LastPayment, int MonthsWithoutInterest, Yen LeftAfterYear, Yen NeededForYear);
