using DebtBot.Knowledge.Values;

namespace DebtBot.Knowledge.Interest;

/// <summary>A transaction history reckoned anew at the lawful rates, as one contract. Whole yen.</summary>
/// <param name="Principal">Owed after the last row.</param>
/// <param name="UnpaidInterest">Owed beside it then.</param>
/// <param name="Rate">The rate the last row left in force.</param>
/// <param name="LenderLedger">The principal by the agreed rate after the last row; null when the rate is not known.</param>
/// <param name="Overpaid">Overpaid in all after the last row.</param>
/// <param name="OverpaidInterest">Statutory interest on it until the day of the report.</param>
/// <param name="LongestBreakDays">The longest time nothing was owed before borrowing again: it may then not be one contract. 0 when never.</param>
public sealed record LedgerFinding(
    Yen Principal, Yen UnpaidInterest, AnnualRate Rate, Yen? LenderLedger, Yen Overpaid, Yen OverpaidInterest, DateOnly? FirstOverpaidOn, int LongestBreakDays, OverpaymentClaim? Claim,
    IReadOnlyList<RecalculatedRow> Rows);

/// <summary>Until when overpaid interest can be claimed back. There is no "gone": limitation takes effect only when it is invoked (民法145条).</summary>
public sealed record OverpaymentClaim(ClaimStanding Standing, DateWindow Completes);

public enum ClaimStanding
{
    StillRunning,
    MayHaveCompleted,
    CannotTell,
}
