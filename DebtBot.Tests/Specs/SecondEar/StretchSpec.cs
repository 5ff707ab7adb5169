using DebtBot.Dialogs.Interviewing;
using DebtBot.Dialogs.JapaneseText;
using DebtBot.Dialogs.SecondEar;

namespace DebtBot.Tests.Specs.SecondEar;

/// <summary>A model may point to whole words of the person, never to a piece of a number.</summary>
public sealed class StretchSpec
{
    private static readonly HearingContext Context = new(new JapaneseReader(), new(2026, 11, 23));

    [Theory]
    [InlineData("残りは80万くらい", "80万", true)]
    [InlineData("残りは80万くらい", "80万くらい", true)]
    [InlineData("残りは80万くらい", "90万", false)]
    [InlineData("残りは180万くらい", "80万", false)]
    [InlineData("残りは80万くらい", "8", false)]
    [InlineData("残りは80万くらい", "0万", false)]
    [InlineData("五十から三十になった", "三十", true)]
    [InlineData("百三十になった", "三十", false)]
    [InlineData("年18%です", "18", false)]
    [InlineData("2018年5月ごろ", "5月", false)]
    [InlineData("30万、あとは3万", "3万", true)]
    [InlineData("30万", "", false)]
    [InlineData("30 万", " ", false)]
    [InlineData("名前は〔名前〕です", "〔名前〕", false)]
    public void A_stretch_stands_whole_in_the_words(string said, string stretch, bool stands) => Assert.Equal(stands, StretchOfWords.IsIn(said, stretch, Context));
}
