using System.Globalization;
using DebtBot.Dialogs.JapaneseText;
using DebtBot.Knowledge.Values;
using DateWindows = DebtBot.Dialogs.JapaneseText.Dates.Windows;

namespace DebtBot.Tests.Specs.JapaneseText;

public sealed class MonthPartSpec
{
    private static readonly DateOnly Today = new(2026, 11, 24);

    [Theory]
    [InlineData("9月末", "2026-09-21", "2026-09-30")]
    [InlineData("9月の終わり", "2026-09-21", "2026-09-30")]
    [InlineData("９月上旬", "2026-09-01", "2026-09-10")]
    [InlineData("9月中旬です", "2026-09-11", "2026-09-20")]
    [InlineData("九月下旬", "2026-09-21", "2026-09-30")]
    [InlineData("12月末", "2025-12-21", "2025-12-31")]
    [InlineData("11月下旬", "2026-11-21", "2026-11-24")]
    [InlineData("2月末", "2026-02-21", "2026-02-28")]
    [InlineData("2024年2月末", "2024-02-21", "2024-02-29")]
    [InlineData("2025年2月の末", "2025-02-21", "2025-02-28")]
    [InlineData("令和7年9月上旬", "2025-09-01", "2025-09-10")]
    [InlineData("去年の9月末", "2025-09-21", "2025-09-30")]
    [InlineData("先月末", "2026-10-21", "2026-10-31")]
    public void A_third_of_a_month_is_its_days(string text, string from, string to) =>
        Assert.Equal(DateWindow.Between(Day(from), Day(to)), Past(text));

    [Theory]
    [InlineData("9月末", "2027-09-21", "2027-09-30")]
    [InlineData("11月下旬", "2026-11-21", "2026-11-30")]
    [InlineData("11月中旬", "2027-11-11", "2027-11-20")]
    [InlineData("2月末", "2027-02-21", "2027-02-28")]
    public void What_is_still_to_come_is_the_next_one_that_is_not_over(string text, string from, string to) =>
        Assert.Equal(DateWindow.Between(Day(from), Day(to)), new JapaneseReader().Read(text, Today).Select(entity => DateWindows.Future(entity, Today)).Single());

    [Theory]
    [InlineData("13月末")]
    [InlineData("月末")]
    [InlineData("末っ子")]
    public void What_names_no_month_is_no_third_of_one(string text) => Assert.Null(Past(text));

    private static DateWindow? Past(string text) => new JapaneseReader().Read(text, Today).Select(entity => DateWindows.Past(entity, Today)).FirstOrDefault(window => window is not null);

    private static DateOnly Day(string iso) => DateOnly.ParseExact(iso, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
