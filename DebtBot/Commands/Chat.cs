using System.CommandLine;
using DebtBot.Dialogs;
using DebtBot.Dialogs.Conversation;
using DebtBot.Dialogs.Transcripts;
using DebtBot.Knowledge;
using Spectre.Console;

namespace DebtBot.Commands;

/// <summary>chat: talks in the terminal; reads lines to the end of input. Nothing is stored.</summary>
internal static class Chat
{
    public static Command Command()
    {
        var command = new Command("chat", "talk in the terminal; nothing is stored");
        command.SetAction(result => Run(result));
        return command;
    }

    private static int Run(ParseResult result)
    {
        var rehearsal = new Rehearsal(DebtBotConversation.Create(LawBook.Load()));
        Show(rehearsal.Start(result.Moment()));
        while (Prompt() is { } line)
        {
            Show(line is ['[', .. var label, ']'] ? rehearsal.Press(label, result.Moment()) : rehearsal.Say(line, result.Moment()));
        }

        return CommandLine.Done;
    }

    private static string? Prompt()
    {
        if (!Console.IsInputRedirected)
        {
            AnsiConsole.Markup("[grey]> [/]");
        }

        var line = Console.ReadLine();
        if (line is not null && Console.IsInputRedirected)
        {
            Console.WriteLine($"> {line}");
        }

        return line;
    }

    private static void Show(IReadOnlyList<Message> messages)
    {
        foreach (var message in messages)
        {
            Console.WriteLine();
            foreach (var line in PlainText.Of(message))
            {
                Console.WriteLine(line);
            }
        }

        Console.WriteLine();
    }
}
