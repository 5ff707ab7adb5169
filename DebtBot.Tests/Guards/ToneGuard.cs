using DebtBot.Dialogs.Messages;
using DebtBot.Knowledge;

namespace DebtBot.Tests.Guards;

public sealed class ToneGuard
{
    private static readonly string[] Promises = ["必ず", "絶対", "時効です", "払わなくて大丈夫", "減額できます", "24時間法律相談", "自己責任", "前向きに", "がんばって", "頑張って", "簡単です"];

    [Fact]
    public void No_text_promises_blames_or_cheers()
    {
        var faults = Texts().SelectMany(text => Promises.Where(word => text.Contains(word, StringComparison.Ordinal)).Select(word => $"「{word}」: {text}"));
        Assert.True(!faults.Any(), "Say what may be so and who can tell:\n" + string.Join('\n', faults));
    }

    [Fact]
    public void Sentences_are_short_enough_for_a_tired_reader()
    {
        var faults = Texts().SelectMany(text => text.Split(['。', '\n'])).Where(sentence => sentence.Length > 75).Distinct();
        Assert.True(!faults.Any(), "Cut these in two (60 characters at most, placeholders counted generously):\n" + string.Join('\n', faults));
    }

    private static IEnumerable<string> Texts() =>
        MessageCatalog.Load().All.SelectMany(text => new[] { text.Ask, text.Help, text.Repair, text.Heard, text.Why }.OfType<string>().Concat(text.Say))
            .Concat(LawBook.Load().Sentences.All.Select(sentence => sentence.Text));
}
