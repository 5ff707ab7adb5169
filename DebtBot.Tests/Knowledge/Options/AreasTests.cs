using DebtBot.Knowledge.Data;
using DebtBot.Knowledge.Options.LivingCost;

namespace DebtBot.Tests.Knowledge.Options;

/// <summary>平成13年政令第50号 別表第一: the places as people write them today.</summary>
public sealed class AreasTests
{
    private static readonly DateOnly Today = new(2026, 11, 24);
    private readonly Areas areas = new(LawLibrary.Load());

    [Theory]
    [InlineData("東京都", "世田谷区", "特別区", 1)]
    [InlineData("東京都", "府中市", "府中市", 1)]
    [InlineData("大阪府", "大阪市北区", "大阪市", 1)]
    [InlineData("埼玉県", "さいたま市大宮区", "さいたま市", 1)]
    [InlineData("神奈川県", "三浦郡葉山町", "葉山町", 1)]
    [InlineData("広島県", "安芸郡府中町", "府中町", 2)]
    [InlineData("千葉県", "市川市", "市川市", 2)]
    [InlineData("北海道", "札幌市中央区", "札幌市", 2)]
    [InlineData("北海道", "北見市", "北見市", 5)]
    [InlineData("東京都", "小笠原村", "小笠原村", 5)]
    public void A_listed_place_is_found_by_its_city(string prefecture, string municipality, string city, int area) =>
        Assert.Equal(new Place(prefecture, city, area, true), areas.Of(prefecture, municipality, Today));

    [Theory]
    [InlineData("福島県", "南会津郡只見町", "只見町")]
    [InlineData("大阪府", "世田谷区", "世田谷区")]
    [InlineData("東京都", "どこか村", "どこか村")]
    [InlineData("奈良県", "郡", "郡")]
    public void A_place_that_is_not_listed_counts_as_the_sixth_area(string prefecture, string municipality, string city) =>
        Assert.Equal(new Place(prefecture, city, 6, false), areas.Of(prefecture, municipality, Today));
}
