using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Citations;

namespace DebtBot.Knowledge.IllegalLending;

/// <summary>Where a rate lies between the two ceilings.</summary>
public enum RateBand
{
    Unknown,
    WithinTheCeiling,
    AboveTwenty,
    AboveTheVoidLine,
}

/// <summary>What may be said about the money that was handed over. There is deliberately no "need not be repaid".</summary>
public enum PrincipalView
{
    CannotTell,

    /// <summary>Case law leans against a duty to repay; a lawyer must look.</summary>
    CaseLawAgainstRepayment,

    /// <summary>It may still be owed.</summary>
    MayBeOwed,

    /// <summary>No money was lent.</summary>
    NotALoan,
}

/// <summary>The finding about one illegal loan or scheme.</summary>
/// <param name="Debt">Debt id; empty for a scheme that is no debt.</param>
/// <param name="Rate">Null while facts are missing or nothing was lent.</param>
public sealed record IllegalLendingFinding(
    string Debt, SchemeKind Scheme, EffectiveRate? Rate, RateBand Band, PrincipalView Principal, IReadOnlyList<MissingFact> Missing, IReadOnlyList<Reason> Because)
{
    public required IReadOnlyList<Reason> Tonight { get; init; }

    public required IReadOnlyList<Reason> NextDay { get; init; }

    public required IReadOnlyList<Reason> Never { get; init; }

    public bool Confirm => Because.Any(reason => reason.NeedsConfirmation);
}
