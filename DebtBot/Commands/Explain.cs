using System.CommandLine;
using DebtBot.Knowledge;
using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Citations;
using DebtBot.Knowledge.Data;
using DebtBot.Knowledge.Limitation;
using DebtBot.Knowledge.Options;
using DebtBot.Knowledge.Reporting;
using DebtBot.Knowledge.Urgency;
using Spectre.Console;

namespace DebtBot.Commands;

/// <summary>explain FILE: why each finding says what it says – finding ← sentence ← article – and which facts it misses.</summary>
internal static class Explain
{
    public static Command Command()
    {
        var file = CaseArgument.File();
        var command = new Command("explain", "show why: finding ← sentence ← article ← missing facts") { file };
        command.SetAction(result =>
        {
            var law = LawBook.Load();
            AnsiConsole.Write(TreeOf(CaseArgument.Judge(result, file, law), law.Sentences));
            return CommandLine.Done;
        });
        return command;
    }

    private static Tree TreeOf(TriageReport report, LegalSentences sentences)
    {
        var tree = new Tree($"{JapaneseValues.Of(report.Now)} の見立て");
        Add(tree, $"urgency: {KebabNames<UrgencyLevel>.NameOf(report.Urgency.Level)}", report.Urgency.Because, [], sentences);
        foreach (var deadline in report.Deadlines)
        {
            Add(tree, $"deadline {deadline.What} ({deadline.Subject}): {deadline.LastDay?.ToString() ?? "?"}", [.. deadline.Because, .. deadline.Actions, .. deadline.MustNot], deadline.Missing, sentences);
        }

        foreach (var finding in report.Limitation)
        {
            Add(tree, $"limitation {finding.Debt}: {finding.Result.GetType().Name} base-end {finding.BaseEnd?.ToString() ?? "?"}", finding.Because, finding.Missing, sentences);
        }

        foreach (var finding in report.Seizures)
        {
            Add(tree, $"seizure {finding.Index}: {finding.Seizable?.ToString() ?? "?"}", finding.Because, finding.Missing, sentences);
        }

        foreach (var item in report.Negotiation)
        {
            Add(tree, $"negotiation {item.Debt}: {(item.Locked ? "locked" : "open")}", item.Because, [], sentences);
        }

        foreach (var finding in report.Interest)
        {
            Add(tree, $"interest {finding.Debt}: cap {finding.Cap?.ToString() ?? "?"}", finding.Because, finding.Missing, sentences);
        }

        Add(tree, $"budget: surplus {report.Budget.Surplus?.ToString() ?? "?"}", report.Budget.Because, report.Budget.Missing, sentences);
        foreach (var option in report.Options)
        {
            var figures = string.Join(' ', option.Figures.Select(figure => $"{figure.Key}={figure.Value}"));
            Add(tree, $"{option.Rank}. {KebabNames<OptionKind>.NameOf(option.Kind)}: {KebabNames<OptionFit>.NameOf(option.Fit)} {figures}", [.. option.Because, .. option.Blockers, .. option.Cautions], option.Missing, sentences);
        }

        Add(tree, $"legal-aid: limit {report.LegalAid.Limit?.ToString() ?? "?"}", report.LegalAid.Because, report.LegalAid.Missing, sentences);
        return tree;
    }

    private static void Add(Tree tree, string finding, IReadOnlyList<Reason> reasons, IReadOnlyList<MissingFact> missing, LegalSentences sentences)
    {
        var node = tree.AddNode(Markup.Escape(finding));
        foreach (var reason in reasons)
        {
            var basis = string.Join("、", reason.Basis.Select(item => item.ToString()));
            node.AddNode(Markup.Escape($"{SentenceRenderer.Render(reason, sentences)} ← {reason.Key} ← {basis}（{sentences[reason.Key].CheckedOn:yyyy-MM-dd}）{(reason.NeedsConfirmation ? " 要確認" : "")}"));
        }

        foreach (var fact in missing)
        {
            node.AddNode(Markup.Escape($"? {fact.Key} {fact.Subject}"));
        }
    }
}
