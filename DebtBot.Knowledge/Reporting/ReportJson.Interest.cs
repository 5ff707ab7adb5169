using System.Text.Json.Nodes;
using DebtBot.Knowledge.Interest;

namespace DebtBot.Knowledge.Reporting;

public sealed partial class ReportJson
{
    private JsonObject Interest(InterestFinding finding) => new()
    {
        ["debt"] = finding.Debt, ["rule"] = Name(finding.Rule), ["cap"] = finding.Cap?.ToString(), ["cap-by"] = finding.CapBy is { } ground ? Name(ground) : null,
        ["damages-cap"] = finding.DamagesCap?.ToString(), ["effective"] = finding.Effective?.ToString(), ["excess"] = finding.Excess?.ToString(), ["damages-excess"] = finding.DamagesExcess?.ToString(),
        ["deemed-interest"] = finding.DeemedInterest?.Amount, ["in-advance"] = finding.InAdvance is { } advance ? InAdvance(advance) : null,
        ["damages"] = finding.Damages is { } damages ? Damages(damages) : null,
        ["ledger"] = finding.Ledger is { } ledger ? Ledger(ledger) : null, ["overpayment"] = Name(finding.Overpayment), ["payoff"] = finding.Payoff is { } payoff ? Payoff(payoff) : null,
        ["missing"] = Missing(finding.Missing), ["because"] = Because(finding.Because), ["confirm"] = Confirm(finding.Because),
    };

    private static JsonObject InAdvance(InAdvance advance) => new()
    {
        ["received"] = advance.Received.Amount, ["deducted"] = advance.Deducted.Amount, ["allowed"] = advance.Allowed?.Amount, ["principal"] = advance.Principal?.Amount,
    };

    private static JsonObject Damages(Damages damages) => new()
    {
        ["days"] = damages.Days, ["most"] = damages.Most.Amount, ["claimed"] = damages.Claimed?.Amount, ["too-much"] = damages.TooMuch?.Amount,
    };

    private static JsonObject Ledger(LedgerFinding ledger) => new()
    {
        ["principal"] = ledger.Principal.Amount, ["unpaid-interest"] = ledger.UnpaidInterest.Amount, ["rate"] = ledger.Rate.ToString(), ["lender-ledger"] = ledger.LenderLedger?.Amount,
        ["overpaid"] = ledger.Overpaid.Amount, ["overpaid-interest"] = ledger.OverpaidInterest.Amount, ["first-overpaid-on"] = Day(ledger.FirstOverpaidOn), ["longest-break-days"] = ledger.LongestBreakDays,
        ["claim"] = ledger.Claim is { } claim ? Claim(claim) : null, ["rows"] = List(ledger.Rows, Row),
    };

    private static JsonObject Claim(OverpaymentClaim claim) => new()
    {
        ["standing"] = Name(claim.Standing), ["completes"] = new JsonObject { ["from"] = Day(claim.Completes.Earliest), ["to"] = Day(claim.Completes.Latest) },
    };

    private static JsonObject Row(RecalculatedRow row) => new()
    {
        ["on"] = Day(row.On), ["rate"] = row.Rate.ToString(), ["interest"] = row.Interest.Amount, ["principal"] = row.Principal.Amount, ["unpaid-interest"] = row.UnpaidInterest.Amount,
        ["overpaid"] = row.Overpaid.Amount, ["overpaid-interest"] = row.OverpaidInterest.Amount,
    };

    private static JsonObject Payoff(Payoff payoff) => new()
    {
        ["monthly-payment"] = payoff.MonthlyPayment.Amount, ["monthly-interest"] = payoff.MonthlyInterest.Amount, ["months"] = payoff.Months, ["total-interest"] = payoff.TotalInterest?.Amount,
        ["last-payment"] = payoff.LastPayment?.Amount, ["months-without-interest"] = payoff.MonthsWithoutInterest, ["left-after-year"] = payoff.LeftAfterYear.Amount, ["needed-for-year"] = payoff.NeededForYear.Amount,
    };
}
