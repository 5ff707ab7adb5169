using System.Text.Json.Nodes;
using DebtBot.Knowledge.Limitation;
using DebtBot.Knowledge.Values;

namespace DebtBot.Knowledge.Reporting;

public sealed partial class ReportJson
{
    private JsonObject Limited(LimitationFinding finding, DateOnly today)
    {
        var completes = finding.Result.Match<DateWindow?>(running => running.Completes, may => may.Completed, restarted => restarted.Completes, _ => null, open => open.Completes);
        return new()
        {
            ["debt"] = finding.Debt, ["result"] = Result(finding.Result), ["regime"] = Name(finding.Regime), ["years"] = finding.Years,
            ["base-end"] = Day(finding.BaseEnd?.Earliest), ["base-end-latest"] = Day(finding.BaseEnd?.Latest), ["hold-until"] = Day(finding.HoldUntil?.Latest),
            ["completes"] = completes is { } window ? new JsonObject { ["from"] = Day(window.Earliest), ["to"] = Day(window.Latest) } : null,
            ["days-left"] = finding.Result is LimitationResult.StillRunning ? completes?.Earliest.DayNumber - today.DayNumber : null, ["after-completion"] = finding.AcknowledgedAfterCompletion, ["completed-up-to-due"] = Day(finding.Instalments?.CompletedUpToDue),
            ["next-due"] = Day(finding.Instalments?.NextDue), ["next-ends"] = Day(finding.Instalments?.NextEnds),
            ["missing"] = Missing(finding.Missing), ["because"] = Because(finding.Because), ["confirm"] = finding.Confirm,
        };
    }

    private static string Result(LimitationResult result) =>
        result.Match(_ => "still-running", _ => "may-have-completed", _ => "probably-restarted", _ => "cannot-tell", _ => "public-claim");
}
