using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using DebtBot.Dialogs.Listening;
using DebtBot.Knowledge.Values;

namespace DebtBot.Commands;

/// <summary>hear TEXT, or hear --file F with one message per line: what was understood, one JSON object a line.</summary>
internal static class HearCommand
{
    private static readonly JsonSerializerOptions OneLine = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static Command Command()
    {
        var text = new Argument<string?>("text") { Description = "one message", Arity = ArgumentArity.ZeroOrOne };
        var file = new Option<FileInfo?>("--file") { Description = "a file with one message per line" };
        var command = new Command("hear", "print what is understood from a message, as JSON") { text, file };
        command.SetAction(result => Run(result, result.GetValue(text), result.GetValue(file)));
        return command;
    }

    private static int Run(ParseResult result, string? text, FileInfo? file)
    {
        if (text is null == file is null)
        {
            Console.Error.WriteLine("hear needs either a message or --file, not both");
            return CommandLine.BadInput;
        }

        var today = result.Moment().DayInJapan();
        foreach (var line in file is null ? [text!] : File.ReadLines(file.FullName))
        {
            Console.WriteLine(HeardJson.Of(line, today).ToJsonString(OneLine));
        }

        return CommandLine.Done;
    }
}
