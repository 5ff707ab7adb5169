using DebtBot.Dialogs.Interruptions.Crisis;
using DebtBot.Knowledge.Data;

namespace DebtBot.Tests.Specs.Crisis;

public sealed class SafetySpec(ITestOutputHelper output)
{
    [Fact]
    public void No_sign_is_missed_and_hardly_any_is_seen_where_none_is()
    {
        var all = Messages().ToList();
        var danger = all.Where(item => item.Sign.Level != SafetyLevel.None).ToList();
        var seen = all.Where(item => SafetyScreen.Read(item.Text).Level != SafetyLevel.None).ToList();
        var missed = danger.Except(seen).ToList();
        var mistaken = seen.Except(danger).ToList();
        var recall = 1 - ((double)missed.Count / danger.Count);
        var precision = 1 - ((double)mistaken.Count / seen.Count);
        output.WriteLine($"{all.Count} messages, recall {recall:P1}, precision {precision:P1}");
        Assert.True(recall >= 0.99, "missed: " + string.Join(" / ", missed.Select(item => item.Text)));
        Assert.True(precision >= 0.9, "mistaken: " + string.Join(" / ", mistaken.Select(item => item.Text)));
    }

    [Fact]
    public void Level_and_kind_are_right_in_nine_of_ten()
    {
        var all = Messages().ToList();
        var wrong = all.Where(item => SafetyScreen.Read(item.Text) != item.Sign).Select(item => $"{item.Text}: {SafetyScreen.Read(item.Text)}").ToList();
        Assert.True(wrong.Count <= all.Count / 10, string.Join('\n', wrong));
    }

    private static IEnumerable<(string Text, SafetySign Sign)> Messages() =>
        from line in File.ReadLines(Path.Combine(Repository.Root, "DebtBot.Tests/Specs/Crisis/messages.txt"))
        where !line.StartsWith('#')
        let parts = line.Split(" | ")
        let sign = parts[0].Split(' ')
        select (parts[1], sign is [var level, var kind] && KebabNames<SafetyKind>.TryParse(kind, out var known) ? new SafetySign(Enum.Parse<SafetyLevel>(level), known) : SafetySign.None);
}
