using DebtBot.Dialogs.Interruptions.Crisis;

namespace DebtBot.Tests.Specs.Crisis;

/// <summary>What the safety screen must see in a message, and what it must not: every line of the .txt files beside this one.</summary>
public sealed class SafetySpec(ITestOutputHelper output)
{
    /// <summary>Run once and never tuned on: what it scores is what the screen does with words nobody foresaw.</summary>
    private const string Unseen = "fifth";

    private static readonly IReadOnlyList<SafetyCase> Known = [.. SafetyCase.All.Where(item => item.Set != Unseen)];

    [Fact]
    public void There_are_at_least_nine_hundred_messages_and_none_twice()
    {
        Assert.True(SafetyCase.All.Count >= 900);
        Assert.Equal(SafetyCase.All.Count, SafetyCase.All.Select(item => item.Text).Distinct().Count());
    }

    [Fact]
    public void No_sign_is_missed_and_hardly_any_is_seen_where_none_is()
    {
        foreach (var set in SafetyCase.All.GroupBy(item => item.Set))
        {
            output.WriteLine($"{set.Key}: {set.Count()} messages, {SafetyScore.Of([.. set])}");
        }

        var score = SafetyScore.Of(Known);
        Assert.True(score.Recall >= 0.99, "missed: " + string.Join(" / ", Known.Where(item => item.IsMissed).Select(item => item.Text)));
        Assert.True(score.Precision >= 0.9, "mistaken: " + string.Join(" / ", Known.Where(item => item.IsMistaken).Select(item => item.Text)));
    }

    [Fact]
    public void Level_and_kind_are_right_in_nine_of_ten()
    {
        var wrong = Known.Where(item => item.Seen != item.Expected).Select(item => $"{item.Text}: {item.Seen}").ToList();
        Assert.True(SafetyScore.Of(Known).Right >= 0.9, string.Join('\n', wrong));
    }

    /// <summary>The floor is what the one run scored: low, and it may not sink.</summary>
    [Fact]
    public void On_words_nobody_foresaw_the_screen_sees_no_less_than_it_did()
    {
        var score = SafetyScore.Of([.. SafetyCase.All.Where(item => item.Set == Unseen)]);
        Assert.True(score is { Recall: >= 0.72, Precision: >= 0.94, Right: >= 0.75 }, score.ToString());
    }

    [Theory]
    [InlineData("夫に殴られた。逃げる場所はありません")]
    [InlineData("殺すぞと言われてなぐられた")]
    [InlineData("殴られました。お金はないです")]
    public void What_is_denied_further_on_denies_no_violence(string text) => Assert.Equal(SafetyLevel.L4, SafetyScreen.Read(text).Level);
}
