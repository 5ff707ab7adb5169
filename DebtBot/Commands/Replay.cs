using System.CommandLine;
using DebtBot.Dialogs;
using DebtBot.Dialogs.Transcripts;
using DebtBot.Knowledge;

namespace DebtBot.Commands;

/// <summary>replay FILE.chat: plays the script and prints what is said now; exit code 1 when the file's approved output differs.</summary>
internal static class Replay
{
    public static Command Command()
    {
        var file = new Argument<FileInfo>("file") { Description = "a .chat file" };
        var command = new Command("replay", "play a .chat file and print what is said now") { file };
        command.SetAction(result => Run(result.GetValue(file)!));
        return command;
    }

    private static int Run(FileInfo file)
    {
        var approved = File.ReadAllText(file.FullName);
        var chat = ChatFile.Parse(approved);
        var played = chat.Play(DebtBotConversation.Create(LawBook.Load(), secondEar: chat.SecondEar));
        Console.Write(played);
        return played == approved.ReplaceLineEndings("\n") ? CommandLine.Done : CommandLine.Fault;
    }
}
