using DebtBot.Dialogs.Interruptions.Crisis;
using DebtBot.Knowledge.Data;

namespace DebtBot.Tests.Specs.Crisis;

/// <summary>What the safety screen must see in a message, and what it must not: every line of the .txt files beside this one.</summary>
public sealed class SafetySpec(ITestOutputHelper output)
{
    private static readonly IReadOnlyList<(string Text, SafetySign Sign)> Messages =
    [
        .. from path in Repository.Files("*.txt", "DebtBot.Tests/Specs/Crisis").Order(StringComparer.Ordinal)
           from line in File.ReadLines(path)
           where line.Length > 0 && !line.StartsWith('#')
           let parts = line.Split(" | ")
           let sign = parts[0].Split(' ')
           select (parts[1], sign is [var level, var kind] ? new SafetySign(Enum.Parse<SafetyLevel>(level), Kind(kind)) : SafetySign.None),
    ];

    [Fact]
    public void There_are_at_least_four_hundred_messages_and_none_twice()
    {
        Assert.True(Messages.Count >= 400);
        Assert.Equal(Messages.Count, Messages.Select(message => message.Text).Distinct().Count());
    }

    [Fact]
    public void No_sign_is_missed_and_hardly_any_is_seen_where_none_is()
    {
        var danger = Messages.Where(item => item.Sign.Level != SafetyLevel.None).ToList();
        var seen = Messages.Where(item => SafetyScreen.Read(item.Text).Level != SafetyLevel.None).ToList();
        var missed = danger.Except(seen).ToList();
        var mistaken = seen.Except(danger).ToList();
        var recall = 1 - ((double)missed.Count / danger.Count);
        var precision = 1 - ((double)mistaken.Count / seen.Count);
        output.WriteLine($"{Messages.Count} messages, recall {recall:P1}, precision {precision:P1}");
        Assert.True(recall >= 0.99, "missed: " + string.Join(" / ", missed.Select(item => item.Text)));
        Assert.True(precision >= 0.9, "mistaken: " + string.Join(" / ", mistaken.Select(item => item.Text)));
    }

    [Fact]
    public void Level_and_kind_are_right_in_nine_of_ten()
    {
        var wrong = Messages.Where(item => SafetyScreen.Read(item.Text) != item.Sign).Select(item => $"{item.Text}: {SafetyScreen.Read(item.Text)}").ToList();
        output.WriteLine($"level and kind right in {1 - ((double)wrong.Count / Messages.Count):P1}");
        Assert.True(wrong.Count <= Messages.Count / 10, string.Join('\n', wrong));
    }

    private static SafetyKind Kind(string name) => KebabNames<SafetyKind>.TryParse(name, out var kind) ? kind : throw new FormatException($"“{name}” is not a kind of danger");
}
