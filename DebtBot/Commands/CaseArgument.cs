using System.CommandLine;
using System.Text.Json.Nodes;
using DebtBot.Knowledge;
using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Cases.Reading;
using DebtBot.Knowledge.Data;

namespace DebtBot.Commands;

/// <summary>A case file given on the command line, with the moment it is judged at: --now, else the file's now, else the clock.</summary>
internal static class CaseArgument
{
    public static Argument<FileInfo> File() => new("file") { Description = "a case file in YAML or JSON (DebtBot.Knowledge/case-file.schema.json)" };

    public static TriageReport Judge(ParseResult result, Argument<FileInfo> argument, LawBook law)
    {
        var (file, now) = Read(result.GetValue(argument)!);
        return law.Triage(file, result.GetValue(CommandLine.Now) ?? now ?? result.Moment());
    }

    public static CaseFile Case(ParseResult result, Argument<FileInfo> argument) => Read(result.GetValue(argument)!).Case;

    /// <summary>The same file as JSON with every value as written: what the person answered.</summary>
    public static JsonObject Answers(ParseResult result, Argument<FileInfo> argument)
    {
        using var text = result.GetValue(argument)!.OpenText();
        return (JsonObject)StrictYaml.Read(result.GetValue(argument)!.Name, text).ToJson();
    }

    private static (CaseFile Case, DateTimeOffset? Now) Read(FileInfo file)
    {
        using var text = file.OpenText();
        try
        {
            return CaseFileReader.Read(file.Name, text);
        }
        catch (LawDataException slip)
        {
            throw new BadFileException(slip.Message);
        }
    }
}

/// <summary>A file given on the command line breaks its contract; the message says where.</summary>
internal sealed class BadFileException(string message) : Exception(message);
