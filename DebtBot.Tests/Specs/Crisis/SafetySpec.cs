using DebtBot.Dialogs.Interruptions.Crisis;

namespace DebtBot.Tests.Specs.Crisis;

/// <summary>What the safety screen must see in a message, and what it must not: every line of the .txt files beside this one.</summary>
public sealed class SafetySpec(ITestOutputHelper output)
{
    /// <summary>Never tuned on: what they score is what the screen does with words nobody foresaw. The rules alone saw 72 and 67 % of them.</summary>
    internal static readonly IReadOnlyList<string> Unseen = ["fifth", "sixth", "eighth"];

    private static readonly IReadOnlyList<SafetyCase> Known = [.. SafetyCase.All.Where(item => !Unseen.Contains(item.Set))];

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

        output.WriteLine($"known: {SafetyScore.Of(Known)}");
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

    /// <summary>The floor is what they score now: it may not sink. The fifth and sixth were written by the hand that wrote most of what teaches: first run recall 100 and 99.1 %, precision 92.6 and 89.1 %. The eighth by another, with 80 messages that are near: 95.0, 73.1, level right 67.2 %.</summary>
    [Fact]
    public void On_words_nobody_foresaw_the_screen_sees_no_less_than_it_did()
    {
        var score = SafetyScore.Of([.. SafetyCase.All.Where(item => Unseen.Contains(item.Set))]);
        Assert.True(score is { Recall: >= 0.97, Precision: >= 0.82, LevelRight: >= 0.79, Right: >= 0.75 }, score.ToString());
    }

    [Theory]
    [InlineData("アコム50、プロミス30です")]
    [InlineData("")]
    [InlineData("。。。")]
    public void Nothing_is_guessed_where_there_is_nothing(string text) => Assert.Equal(SafetySign.None, SafetyScreen.Read(text));

    [Fact]
    public void One_line_among_many_about_money_is_not_drowned() =>
        Assert.NotEqual(SafetySign.None, SafetyScreen.Read("アコムに50万、プロミスに30万あります。毎月4万返しています。手取りは19万で、家賃は6万です。首に紐を巻いて座っています。督促の電話は日に3回です。来月は払えそうにありません。"));

    [Theory]
    [InlineData("夫に殴られた。逃げる場所はありません")]
    [InlineData("殺すぞと言われてなぐられた")]
    [InlineData("殴られました。お金はないです")]
    public void What_is_denied_further_on_denies_no_violence(string text) => Assert.Equal(SafetyLevel.L4, SafetyScreen.Read(text).Level);
}
