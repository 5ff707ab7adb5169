using System.CommandLine;
using System.Globalization;
using DebtBot.Dialogs.AnswerSearch;
using DebtBot.Knowledge;
using DebtBot.Knowledge.Reporting;

namespace DebtBot.Commands;

/// <summary>ask TEXT: the three nearest approved answers with their scores, and whether the bot would answer at all.</summary>
internal static class AskCommand
{
    public static Command Command()
    {
        var text = new Argument<string>("text") { Description = "a question, as a person would write it" };
        var command = new Command("ask", "print the three nearest approved answers with their scores") { text };
        command.SetAction(result => Run(result.GetValue(text)!));
        return command;
    }

    private static int Run(string text)
    {
        var law = LawBook.Load();
        var index = new AnswerIndex(law.Answers);
        var found = index.Search(text, AnswerVerdict.Most);
        foreach (var (answer, score) in found)
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{score:0.00}  {answer.Id}"));
            Console.WriteLine($"      {SentenceRenderer.Render(answer.First, law.Sentences)}");
        }

        Console.WriteLine(index.Judge(text) switch
        {
            { Sure: not null } => "the first is given",
            { Choices: [_, ..] choices } => "offered as a choice: " + string.Join("、", choices.Select(answer => answer.Title)),
            _ => "nothing is given",
        });
        return CommandLine.Done;
    }
}
