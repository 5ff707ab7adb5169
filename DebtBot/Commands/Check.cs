using System.CommandLine;
using DebtBot.Dialogs;
using DebtBot.Knowledge;
using DebtBot.Knowledge.Citations;
using DebtBot.Knowledge.Values;
using Spectre.Console;

namespace DebtBot.Commands;

/// <summary>check: loads and checks all data and prints topic · article · values · verified · confidence. Exit code 1 on a fault or on anything older than 180 days.</summary>
internal static class Check
{
    private const int FreshDays = 180;

    public static Command Command()
    {
        var command = new Command("check", "check all data and print it with articles and dates");
        command.SetAction(Run);
        return command;
    }

    private static int Run(ParseResult result)
    {
        var law = LawBook.Load();
        DebtBotConversation.Create(law);
        var today = result.Moment().DayInJapan();
        var rows = DataOverview.Of(law);
        var table = new Table().AddColumns("topic", "what", "article", "values", "verified", "age", "confidence");
        foreach (var row in rows)
        {
            var confidence = row.Confidence == Confidence.High ? "high" : $"{row.Confidence.ToString().ToLowerInvariant()}・要確認";
            table.AddRow(new[] { row.Topic, row.What, row.Basis, row.Values, $"{row.VerifiedOn:yyyy-MM-dd}", $"{today.DayNumber - row.VerifiedOn.DayNumber}", confidence }.Select(Markup.Escape).ToArray());
        }

        AnsiConsole.Write(table);
        var stale = rows.Where(row => today.DayNumber - row.VerifiedOn.DayNumber > FreshDays).ToList();
        Console.WriteLine($"{rows.Count} rows, {stale.Count} older than {FreshDays} days, {rows.Count(row => row.Confidence != Confidence.High)} to be confirmed");
        return stale.Count == 0 ? CommandLine.Done : CommandLine.Fault;
    }
}
