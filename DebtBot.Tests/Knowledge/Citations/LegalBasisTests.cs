using DebtBot.Knowledge.Citations;

namespace DebtBot.Tests.Knowledge.Citations;

public sealed class LegalBasisTests
{
    [Theory]
    [InlineData("391条|391条1項", "民事訴訟法 391条")]
    [InlineData("391条1項|391条1項|391条2項", "民事訴訟法 391条1項・2項")]
    [InlineData("391条|391条の2", "民事訴訟法 391条・391条の2")]
    [InlineData("158条・159条|159条3項|158条", "民事訴訟法 158条・159条")]
    [InlineData("221条1項・2項|229条", "民事訴訟法 221条1項・2項・229条")]
    [InlineData("21条1項|21条1項9号|21条1項10号", "民事訴訟法 21条1項9号・1項10号")]
    [InlineData("39条|391条", "民事訴訟法 39条・391条")]
    public void The_same_article_is_named_once(string articles, string shown) =>
        Assert.Equal(shown, LegalBasis.Joined(articles.Split('|').Select(article => new LegalBasis(new("民事訴訟法", ""), article))));

    [Fact]
    public void Statutes_stay_apart_and_practice_stays_whole() =>
        Assert.Equal("民法 1条、実務 費用の目安", LegalBasis.Joined([new(new("民法", ""), "1条"), new(new("実務", ""), "費用の目安"), new(new("民法", ""), "1条")]));
}
