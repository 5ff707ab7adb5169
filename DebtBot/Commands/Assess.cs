using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using DebtBot.Knowledge;
using DebtBot.Knowledge.Reporting;

namespace DebtBot.Commands;

/// <summary>assess FILE: a case in, the report out as JSON.</summary>
internal static class Assess
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static Command Command()
    {
        var file = CaseArgument.File();
        var command = new Command("assess", "judge a case file and print the report as JSON") { file };
        command.SetAction(result =>
        {
            var law = LawBook.Load();
            Console.WriteLine(new ReportJson(law.Sentences).Of(CaseArgument.Judge(result, file, law)).ToJsonString(Indented));
            return CommandLine.Done;
        });
        return command;
    }
}
