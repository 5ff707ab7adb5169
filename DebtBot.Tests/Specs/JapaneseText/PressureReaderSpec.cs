using DebtBot.Dialogs.JapaneseText.PressureWords;
using DebtBot.Knowledge.Cases;

namespace DebtBot.Tests.Specs.JapaneseText;

public sealed class PressureReaderSpec
{
    [Theory]
    [InlineData("会社に電話された", PressurePlace.Work)]
    [InlineData("実家に電話がかかってきた", PressurePlace.Family)]
    public void Where_it_happened_is_read(string text, PressurePlace where) => Assert.Equal(where, PressureReader.Read(text)?.Where);

    [Theory]
    [InlineData("電話が来て「会社に行くぞ」と言われた")]
    [InlineData("会社に行くぞって脅された")]
    [InlineData("電話が来て親に払わせるぞと言われた")]
    [InlineData("何度も電話が来て職場に電話すると言われた")]
    public void A_place_that_was_only_threatened_with_is_none(string text) => Assert.Null(PressureReader.Read(text)!.Where);
}
