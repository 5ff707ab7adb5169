using System.Globalization;
using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Data;
using DebtBot.Knowledge.Doors;
using DebtBot.Knowledge.Options;

namespace DebtBot.Knowledge;

/// <summary>Every fact some finding could not do without, and which findings it would change.</summary>
internal static class UnknownsLedger
{
    /// <summary>Gathered from the findings of a report; its own list of unknowns is not looked at.</summary>
    public static IReadOnlyList<Unknown> Of(TriageReport report) =>
    [
        .. Misses(report).SelectMany(finding => finding.Missing, (finding, fact) => (fact, Id: finding.Subject.Length == 0 ? finding.Topic : $"{finding.Topic}/{finding.Subject}"))
            .GroupBy(item => item.fact, item => item.Id)
            .Select(group => new Unknown(group.Key, group.Count() == 1 ? [group.First()] : [.. group.Distinct()], group.Key.Key + ".help")),
    ];

    private static IEnumerable<(string Topic, string Subject, IReadOnlyList<MissingFact> Missing)> Misses(TriageReport report) =>
    [
        .. report.Deadlines.Select(finding => ("deadlines", finding.Subject, finding.Missing)),
        .. report.Authenticity.Select(finding => ("authenticity", finding.Paper, finding.Missing)),
        .. report.Seizures.Select(finding => ("seizure", finding.Index.ToString(CultureInfo.InvariantCulture), finding.Missing)),
        .. report.Limitation.Select(finding => ("limitation", finding.Debt, finding.Missing)),
        .. report.Interest.Select(finding => ("interest", finding.Debt, finding.Missing)),
        .. report.Collection.Select(finding => ("collection", finding.Event.ToString(CultureInfo.InvariantCulture), finding.Missing)),
        .. report.IllegalLending.Select(finding => ("illegal-lending", finding.Debt, finding.Missing)),
        ("family", "", report.Family?.Missing ?? []),
        ("budget", "", report.Budget.Missing),
        .. report.Options.Select(finding => ("options", KebabNames<OptionKind>.NameOf(finding.Kind), finding.Missing)),
        .. report.Negotiation.Select(finding => ("negotiation", finding.Debt, finding.Missing)),
        ("plan", "", report.Plan?.Missing ?? []),
        .. report.Doors.Select(finding => ("doors", KebabNames<DoorKind>.NameOf(finding.Kind), finding.Missing)),
        ("legal-aid", "", report.LegalAid.Missing),
    ];
}
