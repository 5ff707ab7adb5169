using System.CommandLine;
using DebtBot.Knowledge.Data;
using DebtBot.Knowledge.Values;

namespace DebtBot.Commands;

/// <summary>The commands: no verb serves. Exit codes: 0 done, 1 could not start or found a fault in the data, 2 a file or argument cannot be read.</summary>
internal static class CommandLine
{
    public const int Done = 0;
    public const int Fault = 1;
    public const int BadInput = 2;

    /// <summary>--now 2026-11-23T01:10+09:00 fixes the clock.</summary>
    public static Option<DateTimeOffset?> Now { get; } = new("--now")
    {
        Description = "fixes the clock, e.g. 2026-11-23T01:10+09:00",
        Recursive = true,
        CustomParser = result =>
        {
            if (JapanTime.TryParse(result.Tokens[0].Value, out var time))
            {
                return time;
            }

            result.AddError($"“{result.Tokens[0].Value}” is not a time like 2026-11-23T01:10+09:00");
            return null;
        },
    };

    public static async Task<int> Run(string[] args)
    {
        var root = new RootCommand("DebtBot – serves the web chat when no command is given") { TreatUnmatchedTokensAsErrors = false };
        root.Options.Add(Now);
        foreach (var command in new[] { Chat.Command(), Replay.Command(), Assess.Command(), Explain.Command(), Check.Command(), Simulate.Command(), HearCommand.Command(), AskCommand.Command(), Migrate.Command(), MoveStore.Command(), BackupCommand.Command(), RestoreCommand.Command(), LineMenu.Command(), Gallery.Command() })
        {
            root.Subcommands.Add(command);
        }

        root.SetAction((result, cancel) => result.UnmatchedTokens is [[not '-', ..] verb, ..] ? NoSuchCommand(verb) : Serve.Run([.. result.UnmatchedTokens], result.GetValue(Now), cancel));
        try
        {
            return await root.Parse(args).InvokeAsync(new() { EnableDefaultExceptionHandler = false });
        }
        catch (Exception slip) when (slip is LawDataException or BadFileException or OutsideTimelineException or FormatException or FileNotFoundException or DirectoryNotFoundException or UnauthorizedAccessException)
        {
            await Console.Error.WriteLineAsync(slip.Message);
            return slip is LawDataException ? Fault : BadInput;
        }
    }

    /// <summary>A slip of the pen must not start a server.</summary>
    private static async Task<int> NoSuchCommand(string verb)
    {
        await Console.Error.WriteLineAsync($"There is no command “{verb}”; --help lists them.");
        return BadInput;
    }

    /// <summary>The moment a command reckons with: --now, or the clock.</summary>
    public static DateTimeOffset Moment(this ParseResult result) => result.GetValue(Now) ?? TimeProvider.System.GetUtcNow();
}
