using System.CommandLine;
using DebtBot.Knowledge;
using DebtBot.Knowledge.Data;
using DebtBot.Knowledge.Reporting;
using DebtBot.Knowledge.Values;

namespace DebtBot.Commands;

/// <summary>explain FILE: why each finding says what it says – finding ← rule's sentence ← article ← data file, with the value in force marked ← the person's answers – and which facts it misses.</summary>
internal static class Explain
{
    private static readonly Option<string?> Finding = new("--finding") { Description = "only this finding, e.g. limitation/a, options/bankruptcy or budget" };

    public static Command Command()
    {
        var file = CaseArgument.File();
        var command = new Command("explain", "show why: finding ← sentence ← article ← data ← answers") { file, Finding };
        command.SetAction(result =>
        {
            var law = LawBook.Load();
            var judged = CaseArgument.Judge(result, file, law);
            var data = new DecidingData(DataOverview.Of(law), CaseArgument.Case(result, file), judged.Now.DayInJapan());
            var findings = Explained.All(new ReportJson(law.Sentences).Of(judged), CaseArgument.Answers(result, file), data);
            foreach (var finding in result.GetValue(Finding) is { } wanted ? Of(findings, wanted) : findings)
            {
                finding.Lines.ToList().ForEach(Console.WriteLine);
            }

            return CommandLine.Done;
        });
        return command;
    }

    private static List<Explained> Of(IReadOnlyList<Explained> findings, string wanted)
    {
        var ids = findings.Select(finding => finding.Id).ToList();
        var found = findings.Where(finding => finding.Id == wanted || finding.Id.StartsWith(wanted + "/", StringComparison.Ordinal)).ToList();
        return found.Count > 0 ? found : throw new BadFileException($"no finding “{wanted}”{DidYouMean.Hint(wanted, ids)}; there are {string.Join(", ", ids)}");
    }
}
