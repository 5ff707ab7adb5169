using System.Text.Json.Nodes;
using DebtBot.Dialogs.Interviewing;
using DebtBot.Dialogs.JapaneseText;

namespace DebtBot.Tests.Specs.JapaneseText;

public sealed class UtteranceSpec(ITestOutputHelper output)
{
    private static readonly HearingContext Context = new(new JapaneseReader(), new DateOnly(2026, 1, 15));

    [Theory]
    [InlineData("utterances.yaml", 89, 1.00)]
    [InlineData("own-utterances.yaml", 360, 0.98)]
    [InlineData("unseen-utterances.yaml", 373, 0.98)]
    [InlineData("fresh-utterances.yaml", 154, 0.98)]
    [InlineData("later-utterances.yaml", 67, 0.98)]
    public void Utterances_are_read_fully_right(string file, int count, double leastRight)
    {
        var all = Utterance.Load(file);
        var wrong = all.Select(utterance => (utterance, Fault: Fault(utterance))).Where(item => item.Fault is not null).ToList();
        output.WriteLine($"{all.Count - wrong.Count} of {all.Count} fully right\n" + string.Join('\n', wrong.Select(item => item.Fault)));
        Assert.Equal(count, all.Count);
        Assert.True(all.Count - wrong.Count >= leastRight * all.Count, string.Join('\n', wrong.Select(item => item.Fault)));
        Assert.Equal(all.Where(item => item.Known is not null).Select(item => item.Id), wrong.Select(item => item.utterance.Id));
    }

    /// <summary>Null when everything is understood as expected.</summary>
    private static string? Fault(Utterance utterance)
    {
        var file = Understood.Case(utterance.Text, Context);
        var faults = new[]
        {
            Differs(utterance.Expected, Understood.Entities(utterance.Text, Context)),
            Differs(utterance.Debts, Understood.Debts(file)),
            Differs(utterance.Also, Understood.Others(file)),
            utterance.Asked is { } asked ? Differs(utterance.Answer, Understood.Answer(asked, utterance.Text, Context)) : null,
        };
        return faults.OfType<string>().ToList() is { Count: > 0 } found ? $"{utterance.Id} {utterance.Text}\n{string.Join('\n', found)}" : null;
    }

    private static string? Differs(JsonNode? expected, JsonNode? read) =>
        expected is null || JsonNode.DeepEquals(expected, read) ? null : $"  expected {Shown(expected)}\n  read     {Shown(read)}";

    private static string Shown(JsonNode? node) => node?.ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }) ?? "nothing";
}
