using DebtBot.Knowledge.Values;
using System.Text.Json.Nodes;
using DebtBot.Knowledge.Citations;

namespace DebtBot.Knowledge.Reporting;

/// <summary>The triage report as JSON, with the names of the contract (report.schema.json). Every item carries its reasons, rendered, with article and date.</summary>
/// <remarks>One file a topic: ReportJson.Limitation.cs, ReportJson.Options.cs …; the words they share are in ReportJson.Words.cs.</remarks>
public sealed partial class ReportJson(LegalSentences sentences)
{
    public JsonObject Of(TriageReport report) => new()
    {
        ["now"] = Moment(report.Now),
        ["urgency"] = Urgency(report.Urgency),
        ["deadlines"] = List(report.Deadlines, Deadline),
        ["authenticity"] = List(report.Authenticity, Genuine),
        ["limitation"] = List(report.Limitation, finding => Limited(finding, report.Now.DayInJapan())),
        ["interest"] = List(report.Interest, Interest),
        ["collection"] = List(report.Collection, Conduct),
        ["illegal-lending"] = List(report.IllegalLending, Illegal),
        ["family"] = Family(report.Family),
        ["seizure"] = List(report.Seizures, Seized),
        ["budget"] = Budget(report.Budget),
        ["options"] = List(report.Options, Option),
        ["doors"] = List(report.Doors, Door),
        ["negotiation"] = List(report.Negotiation, item => Negotiated(item, report.Plan)),
        ["plan"] = Plan(report.Plan),
        ["legal-aid"] = LegalAid(report.LegalAid),
        ["scrivener"] = List(report.Scrivener, finding => new() { ["debt"] = finding.Debt, ["within"] = finding.Within }),
        ["fees"] = Fees(report.Fees),
        ["documents"] = List(report.Documents, document => new() { ["id"] = document.Id, ["name"] = document.Name, ["where"] = document.WhereToGet }),
        ["referrals"] = List(report.Referrals, referral => Referred(referral, report.Now)),
        ["unknowns"] = List(report.Unknowns, Unknown),
    };
}
