using System.CommandLine;
using DebtBot.Dialogs;
using DebtBot.Knowledge;
using DebtBot.Knowledge.Citations;
using DebtBot.Knowledge.Data;
using DebtBot.Knowledge.Values;
using Spectre.Console;

namespace DebtBot.Commands;

/// <summary>check: loads and checks all data and prints topic · article · values · verified · age. Exit code 1 names every row that is stale or shown bare; gaps and overlaps stop the loading.</summary>
internal static class Check
{
    private static readonly Option<string?> Topic = new("--topic") { Description = $"only this topic: {string.Join(", ", DataOverview.Topics)}" };

    public static Command Command()
    {
        var command = new Command("check", "check all data and print it with articles and dates") { Topic };
        command.SetAction(Run);
        return command;
    }

    private static int Run(ParseResult result)
    {
        var law = LawBook.Load();
        DebtBotConversation.Create(law);
        var today = result.Moment().DayInJapan();
        var all = DataOverview.Of(law);
        var rows = result.GetValue(Topic) is { } topic ? Of(all, topic) : all;
        if (Console.IsOutputRedirected)
        {
            Plain(rows, today);
        }
        else
        {
            Framed(rows, today);
        }

        // Whether a figure is shown bare is a matter of all rows; what is printed is the topic's.
        var places = rows.Select(row => row.Place).ToHashSet();
        var faults = DataFaults.Of(all, today).Where(fault => places.Any(place => fault.Contains($" {place} ", StringComparison.Ordinal))).ToList();
        faults.ForEach(Console.Error.WriteLine);
        Console.WriteLine($"{rows.Count} rows, {faults.Count} faults, {rows.Count(row => row.Confidence != Confidence.High)} to be confirmed");
        return faults.Count == 0 ? CommandLine.Done : CommandLine.Fault;
    }

    private static List<DataRow> Of(IReadOnlyList<DataRow> all, string topic)
    {
        var topics = all.Select(row => row.Topic).Distinct().ToList();
        return topics.Find(known => known.Equals(topic, StringComparison.OrdinalIgnoreCase)) is { } found
            ? [.. all.Where(row => row.Topic == found)]
            : throw new BadFileException($"“{topic}” is no topic{DidYouMean.Hint(topic, topics)}; there are {string.Join(", ", topics)}");
    }

    /// <summary>One line a row for pipes and files: grep and cut find their way.</summary>
    private static void Plain(IReadOnlyList<DataRow> rows, DateOnly today)
    {
        foreach (var row in rows)
        {
            Console.WriteLine(string.Join(" | ", Cells(row, today)));
        }
    }

    private static void Framed(IReadOnlyList<DataRow> rows, DateOnly today)
    {
        var table = new Table().AddColumns("topic", "place", "what", "article", "values", "verified", "age", "confidence");
        foreach (var row in rows)
        {
            table.AddRow([.. Cells(row, today).Select(Markup.Escape)]);
        }

        AnsiConsole.Write(table);
    }

    private static string[] Cells(DataRow row, DateOnly today) =>
    [
        row.Topic, row.Place, row.What, string.Join("、", row.Basis), row.Values, $"{row.VerifiedOn:yyyy-MM-dd}", $"{DataFaults.AgeOf(row, today)} days",
        row.Confidence == Confidence.High ? "high" : $"{KebabNames<Confidence>.NameOf(row.Confidence)}・要確認",
    ];
}
