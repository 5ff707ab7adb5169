using System.CommandLine;
using DebtBot.Dialogs;
using DebtBot.Dialogs.Simulation;
using DebtBot.Knowledge;
using DebtBot.Knowledge.Values;

namespace DebtBot.Commands;

/// <summary>simulate N: seeded people talk to the bot at night; prints the funnel and what went wrong. Exit code 1 on a dead end, an exception, a third identical reply or a question whose answer was told.</summary>
internal static class Simulate
{
    private const int MostConversations = 100_000;

    private static readonly DateTimeOffset Night = JapanTime.At(new(2026, 11, 25), new(1, 10));

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
        var persona = new Option<string?>("--persona") { Description = "only this persona" };
        persona.AcceptOnlyFromAmong([.. Personas.All.Select(one => one.Name)]);
        var transcripts = new Option<int>("--show") { Description = "how many exchanges to show of each kind of fault", DefaultValueFactory = _ => 3 };
        var command = new Command("simulate", "let seeded people talk to the bot and print the funnel") { count, seed, persona, transcripts };
        command.SetAction(result =>
        {
            var outcomes = Simulation.Run(DebtBotConversation.Create(LawBook.Load()), result.GetValue(count), result.GetValue(seed), result.GetValue(CommandLine.Now) ?? Night, result.GetValue(persona)).ToList();
            var failed = SimulationReport.Print(outcomes, result.GetValue(transcripts));
            Console.WriteLine($"seed {result.GetValue(seed)}");
            return failed ? CommandLine.Fault : CommandLine.Done;
        });
        return command;
    }
}
