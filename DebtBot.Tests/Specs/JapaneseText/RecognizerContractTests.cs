using DebtBot.Dialogs.JapaneseText.Recognizers;

namespace DebtBot.Tests.Specs.JapaneseText;

public sealed class RecognizerContractTests
{
    private static readonly DateOnly Today = new(2026, 1, 15);

    [Fact]
    public void A_yen_model_answers_as_the_contract_says()
    {
        var result = Assert.Single(JapaneseModels.Yen(() => Today).Parse("残りは８０万円くらいです"));
        Assert.Equal("currency", result.TypeName);
        Assert.Equal(3, result.Start);
        Assert.Equal("８０万円", result.Text[..4]);
        Assert.Equal("800000", result.Resolution["value"]);
        Assert.Equal("true", result.Resolution["approx"].ToString());
    }

    [Theory]
    [InlineData("万が一のときはどうなりますか")]
    [InlineData("十分反省してます")]
    [InlineData("四谷三丁目に住んでます")]
    [InlineData("電話は090-1234-5678です")]
    [InlineData("三菱UFJのカードローン")]
    public void Words_that_only_look_like_amounts_are_none(string text) => Assert.Empty(JapaneseModels.Yen(() => Today).Parse(text));
}
