using DebtBot.Knowledge;
using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Collection;
using DebtBot.Knowledge.Values;

namespace DebtBot.Tests.Knowledge.Collection;

public sealed class ClaimCatalogTests
{
    private static readonly LawBook Law = LawBook.Load();

    private static readonly ClaimCatalog Catalog = Law.Topics.Conduct.Claims;

    [Fact]
    public void Every_claim_says_why_what_to_do_tonight_what_next_and_what_never_to_say() => Assert.All(
        Catalog.All, claim => Assert.All(new[] { "why", "tonight", "next", "never" }, part => Assert.True(Law.Sentences.Has($"claim.{claim.Id}.{part}"), $"claim.{claim.Id}.{part}")));

    [Theory]
    [InlineData("遅延損害金は年４０％だ", "damages-forty")]
    [InlineData("会社に、電話するぞ！", "call-work")]
    [InlineData("ブラックリストに載せる", "blacklist")]
    [InlineData("ぶらっくりすとに載せる", "blacklist")]
    [InlineData("代位弁済しました", "subrogated")]
    [InlineData("こんにちは", "")]
    [InlineData("", "")]
    public void Words_are_recognised_whatever_their_width_and_kana(string words, string expected) => Assert.Equal(expected, string.Join(',', Catalog.In(words).Select(claim => claim.Id)));

    [Fact]
    public void Broken_text_is_read_without_a_fault() => Assert.Empty(Catalog.In("\ud800\udfff\ud800"));

    /// <summary>No minute of the day is left out, and the two ends fall on the right side.</summary>
    [Fact]
    public void Eleven_hours_of_every_day_are_night()
    {
        var night = Enumerable.Range(0, 1440).Count(minute => Law.Topics.Conduct.Figures.IsNight(JapanTime.At(new(2026, 11, 20), new TimeOnly(minute / 60, minute % 60))) is true);
        Assert.Equal(11 * 60, night);
    }

    [Fact]
    public void A_call_is_never_judged_lawful_while_its_hour_is_unknown() => Assert.All(Enum.GetValues<CreditorKind>(), kind =>
    {
        var file = new CaseFile { Debts = [new("a") { Kind = kind }], Pressure = [new() { From = "a", By = PressureMeans.Phone, Where = PressurePlace.Mobile, Notice = NoticeFrom.None }] };
        Assert.IsNotType<ConductVerdict.Lawful>(Law.Topics.Conduct.Assess(file)[0].Verdict);
    });

    [Theory]
    [InlineData("\uFFFE会社に行くぞ")]
    [InlineData("\uD83D会社に行くぞ\uDE00")]
    public void Characters_that_are_no_text_do_not_hide_what_was_said(string words) => Assert.Contains(Catalog.In(words), claim => Catalog.In("会社に行くぞ").Contains(claim));
}
