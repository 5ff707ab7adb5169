using DebtBot.Dialogs.JapaneseText;
using DebtBot.Dialogs.Rehearsing;
using DebtBot.Knowledge.Data;

namespace DebtBot.Tests.Specs.Rehearsing;

/// <summary>What is marked in words said to a creditor, denials and other harmless words included.</summary>
public sealed class SpeechSpec
{
    private static readonly SpeechReader Reader = new(new JapaneseReader());
    private static readonly IReadOnlyList<YamlMap> Speeches = Read();

    [Fact]
    public void What_was_said_gets_its_marks_and_no_others()
    {
        var faults = Speeches.Select(map => (Said: map.Text("said"), Expected: Shown(map.Texts("marks")), Found: Shown(Reader.Read(map.Text("said"), new(2026, 11, 25)).Marks.Select(KebabNames<SpeechMark>.NameOf))))
            .Where(item => item.Expected != item.Found).Select(item => $"{item.Said}: {item.Expected} ← {item.Found}").ToList();
        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    [Fact]
    public void There_are_a_hundred_and_twenty_sentences_and_every_mark_stands_somewhere()
    {
        Assert.True(Speeches.Count >= 120);
        Assert.Empty(KebabNames<SpeechMark>.All.Except(Speeches.SelectMany(map => map.Texts("marks"))));
        Assert.True(Speeches.Count(map => map.Texts("marks").Count == 0) >= 30);
    }

    private static string Shown(IEnumerable<string> marks) => string.Join(' ', marks.Order());

    private static IReadOnlyList<YamlMap> Read()
    {
        using var text = File.OpenText(Path.Combine(Repository.Root, "DebtBot.Tests/Specs/Rehearsing/speeches.yaml"));
        return [.. StrictYaml.Read("speeches.yaml", text).Maps("speeches")];
    }
}
