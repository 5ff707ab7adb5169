using System.Globalization;
using System.Text.Json.Nodes;
using DebtBot.Knowledge.IllegalLending;

namespace DebtBot.Knowledge.Reporting;

public sealed partial class ReportJson
{
    private JsonObject Illegal(IllegalLendingFinding finding) => new()
    {
        ["debt"] = finding.Debt, ["scheme"] = Name(finding.Scheme), ["simple-percent"] = Percent(finding.Rate?.Simple), ["annual-percent"] = Percent(finding.Rate?.Statutory),
        ["band"] = Name(finding.Band), ["principal"] = Name(finding.Principal), ["missing"] = Missing(finding.Missing), ["because"] = Because(finding.Because),
        ["tonight"] = Because(finding.Tonight), ["next-day"] = Because(finding.NextDay), ["never"] = Because(finding.Never), ["confirm"] = finding.Confirm,
    };

    /// <summary>Two decimals, half up, without trailing zeros: 1216.67, 730.</summary>
    private static JsonNode? Percent(decimal? percent) => percent is { } exact
        ? JsonValue.Create(decimal.Parse(Math.Round(exact, 2, MidpointRounding.AwayFromZero).ToString("0.##", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture))
        : null;
}
