using System.Text.Json.Nodes;
using DebtBot.Knowledge.CourtPapers;
using DebtBot.Knowledge.Urgency;

namespace DebtBot.Knowledge.Reporting;

public sealed partial class ReportJson
{
    private JsonObject Urgency(UrgencyFinding urgency) => new() { ["level"] = Name(urgency.Level), ["by"] = Day(urgency.By), ["because"] = Because(urgency.Because) };

    private JsonObject Deadline(CourtDeadline deadline) => new()
    {
        ["what"] = deadline.What, ["subject"] = deadline.Subject, ["last-day"] = Day(deadline.LastDay?.Earliest), ["latest"] = Day(deadline.LastDay?.Latest), ["days-left"] = deadline.DaysLeft,
        ["estimated"] = deadline.Estimated, ["still-possible"] = deadline.StillPossible, ["creditor-limit"] = Day(deadline.CreditorMustApplyBy), ["practical-last-day"] = Day(deadline.PracticalLastDay), ["missing"] = Missing(deadline.Missing),
        ["because"] = Because(deadline.Because), ["do"] = Because(deadline.Actions), ["never"] = Because(deadline.MustNot), ["if-ignored"] = Because(deadline.IfIgnored),
        ["confirm"] = Confirm(deadline.Because),
    };

    private JsonObject Genuine(AuthenticityFinding finding) => new()
    {
        ["id"] = finding.Paper, ["verdict"] = Name(finding.Verdict), ["because"] = Because(finding.Because), ["do"] = Because(finding.Actions), ["missing"] = Missing(finding.Missing), ["confirm"] = true,
    };

    private JsonObject Seized(SeizureFinding finding) => new()
    {
        ["seizable"] = finding.Seizable?.Amount, ["protected"] = finding.Protected?.Amount, ["collectable-from"] = Day(finding.CollectableFrom),
        ["lien-per-month"] = finding.LienPerMonth?.Amount, ["statutory-support-per-month"] = finding.StatutorySupportPerMonth?.Amount,
        ["missing"] = Missing(finding.Missing), ["because"] = Because(finding.Because), ["confirm"] = Confirm(finding.Because),
    };
}
