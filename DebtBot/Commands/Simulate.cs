using System.CommandLine;
using DebtBot.Dialogs;
using DebtBot.Dialogs.Transcripts;
using DebtBot.Knowledge;
using Spectre.Console;

namespace DebtBot.Commands;

/// <summary>simulate N: seeded personas talk to the bot; prints the funnel. Exit code 1 on a dead end (no answer) or the same answer three times running.</summary>
internal static class Simulate
{
    private const int Turns = 40;
    private const int MostConversations = 100_000;

    public static Command Command()
    {
        var count = new Argument<int>("n") { Description = "how many conversations" };
        count.Validators.Add(result =>
        {
            if (!int.TryParse(result.Tokens.SingleOrDefault()?.Value, out var many) || many is < 1 or > MostConversations)
            {
                result.AddError($"n is between 1 and {MostConversations}");
            }
        });
        var seed = new Option<int>("--seed") { Description = "the seed of chance", DefaultValueFactory = _ => 1 };
        var command = new Command("simulate", "let seeded personas talk to the bot and print the funnel") { count, seed };
        command.SetAction(result => Run(result, result.GetValue(count), result.GetValue(seed)));
        return command;
    }

    private static int Run(ParseResult result, int count, int seed)
    {
        var conversation = DebtBotConversation.Create(LawBook.Load());
        var personas = Persona.All(seed);
        var runs = Enumerable.Range(0, count).Select(at => (Persona: personas[at % personas.Count], Outcome: Simulation.Run(conversation, personas[at % personas.Count], result.Moment(), Turns))).ToList();
        var table = new Table().AddColumns("persona", "conversations", "told something useful", "confirmed facts", "dead ends", "third repeats");
        foreach (var group in runs.GroupBy(run => run.Persona.Name))
        {
            table.AddRow(Markup.Escape(group.Key), $"{group.Count()}", $"{group.Count(run => run.Outcome.Useful)}", $"{group.Count(run => run.Outcome.Confirmed)}", $"{group.Sum(run => run.Outcome.DeadEnds)}", $"{group.Sum(run => run.Outcome.ThirdRepeats)}");
        }

        AnsiConsole.Write(table);
        var faults = runs.Sum(run => run.Outcome.DeadEnds + run.Outcome.ThirdRepeats);
        Console.WriteLine($"{count} conversations, {faults} faults (seed {seed})");
        return faults == 0 ? CommandLine.Done : CommandLine.Fault;
    }
}
