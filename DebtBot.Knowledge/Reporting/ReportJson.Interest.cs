using System.Text.Json.Nodes;
using DebtBot.Knowledge.Interest;

namespace DebtBot.Knowledge.Reporting;

public sealed partial class ReportJson
{
    private JsonObject Interest(InterestFinding finding) => new()
    {
        ["debt"] = finding.Debt, ["cap"] = finding.Cap?.ToString(), ["damages-cap"] = finding.DamagesCap?.ToString(), ["excess"] = finding.Excess?.ToString(),
        ["months"] = finding.Payoff?.Months, ["total-interest"] = finding.Payoff?.TotalInterest?.Amount, ["missing"] = Missing(finding.Missing), ["because"] = Because(finding.Because),
    };
}
