using System.Globalization;
using System.Runtime.InteropServices;
using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Data;
using DebtBot.Knowledge.Doors;
using DebtBot.Knowledge.Options;

namespace DebtBot.Knowledge;

/// <summary>Every fact some finding could not do without, and which findings it would change.</summary>
internal sealed class UnknownsLedger
{
    private readonly Dictionary<MissingFact, List<string>> changes = [];
    private readonly List<(MissingFact Fact, List<string> Changes)> inOrder = [];

    private UnknownsLedger()
    {
    }

    /// <summary>Gathered from the findings of a report; its own list of unknowns is not looked at.</summary>
    public static IReadOnlyList<Unknown> Of(TriageReport report)
    {
        var ledger = new UnknownsLedger();
        ledger.Gather(report);
        return [.. ledger.inOrder.Select(item => new Unknown(item.Fact, item.Changes, item.Fact.Key + ".help"))];
    }

    private void Gather(TriageReport report)
    {
        All(report.Deadlines, "deadlines", finding => finding.Subject, finding => finding.Missing);
        All(report.Authenticity, "authenticity", finding => finding.Paper, finding => finding.Missing);
        All(report.Seizures, "seizure", finding => finding.Index.ToString(CultureInfo.InvariantCulture), finding => finding.Missing);
        All(report.Limitation, "limitation", finding => finding.Debt, finding => finding.Missing);
        All(report.Interest, "interest", finding => finding.Debt, finding => finding.Missing);
        All(report.Collection, "collection", finding => finding.Event.ToString(CultureInfo.InvariantCulture), finding => finding.Missing);
        All(report.IllegalLending, "illegal-lending", finding => finding.Debt, finding => finding.Missing);
        One("family", report.Family?.Missing ?? []);
        One("budget", report.Budget.Missing);
        All(report.Options, "options", finding => KebabNames<OptionKind>.NameOf(finding.Kind), finding => finding.Missing);
        All(report.Negotiation, "negotiation", finding => finding.Debt, finding => finding.Missing);
        One("plan", report.Plan?.Missing ?? []);
        All(report.Doors, "doors", finding => KebabNames<DoorKind>.NameOf(finding.Kind), finding => finding.Missing);
        One("legal-aid", report.LegalAid.Missing);
    }

    private void All<T>(IReadOnlyList<T> findings, string topic, Func<T, string> subject, Func<T, IReadOnlyList<MissingFact>> missing)
    {
        foreach (var finding in findings)
        {
            if (missing(finding) is { Count: > 0 } some)
            {
                One(subject(finding) is { Length: > 0 } name ? $"{topic}/{name}" : topic, some);
            }
        }
    }

    private void One(string id, IReadOnlyList<MissingFact> missing)
    {
        foreach (var fact in missing)
        {
            ref var ids = ref CollectionsMarshal.GetValueRefOrAddDefault(changes, fact, out var known);
            if (!known)
            {
                ids = [];
                inOrder.Add((fact, ids));
            }

            if (!ids!.Contains(id))
            {
                ids.Add(id);
            }
        }
    }
}
