using System.Globalization;
using DebtBot.Knowledge;
using DebtBot.Knowledge.Values;

namespace DebtBot.Tests.Knowledge.Referrals;

public sealed class HolidayCalendarTests
{
    /// <summary>Typed by hand from the published calendars.</summary>
    private const string Published = """
        2019 1/1 1/14 2/11 3/21 4/29 4/30 5/1 5/2 5/3 5/4 5/5 5/6 7/15 8/11 8/12 9/16 9/23 10/14 10/22 11/3 11/4 11/23
        2020 1/1 1/13 2/11 2/23 2/24 3/20 4/29 5/3 5/4 5/5 5/6 7/23 7/24 8/10 9/21 9/22 11/3 11/23
        2021 1/1 1/11 2/11 2/23 3/20 4/29 5/3 5/4 5/5 7/22 7/23 8/8 8/9 9/20 9/23 11/3 11/23
        2022 1/1 1/10 2/11 2/23 3/21 4/29 5/3 5/4 5/5 7/18 8/11 9/19 9/23 10/10 11/3 11/23
        2023 1/1 1/2 1/9 2/11 2/23 3/21 4/29 5/3 5/4 5/5 7/17 8/11 9/18 9/23 10/9 11/3 11/23
        2024 1/1 1/8 2/11 2/12 2/23 3/20 4/29 5/3 5/4 5/5 5/6 7/15 8/11 8/12 9/16 9/22 9/23 10/14 11/3 11/4 11/23
        2025 1/1 1/13 2/11 2/23 2/24 3/20 4/29 5/3 5/4 5/5 5/6 7/21 8/11 9/15 9/23 10/13 11/3 11/23 11/24
        2026 1/1 1/12 2/11 2/23 3/20 4/29 5/3 5/4 5/5 5/6 7/20 8/11 9/21 9/22 9/23 10/12 11/3 11/23
        2027 1/1 1/11 2/11 2/23 3/21 3/22 4/29 5/3 5/4 5/5 7/19 8/11 9/20 9/23 10/11 11/3 11/23
        """;

    [Fact]
    public void The_years_2019_to_2027_are_as_published()
    {
        var calendar = LawBook.Load().Holidays;
        foreach (var row in Published.Split('\n').Select(line => line.Split(' ')))
        {
            var year = int.Parse(row[0], CultureInfo.InvariantCulture);
            var expected = row[1..].Select(day => DateOnly.ParseExact($"{year}/{day}", "yyyy/M/d", CultureInfo.InvariantCulture));
            var days = Enumerable.Range(0, DateTime.IsLeapYear(year) ? 366 : 365).Select(new DateOnly(year, 1, 1).AddDays);
            Assert.Equal(expected, days.Where(calendar.IsHoliday));
        }
    }

    [Theory]
    [InlineData("2032-09-21", "国民の休日")]
    [InlineData("2026-05-06", "振替休日")]
    [InlineData("2035-11-23", "勤労感謝の日")]
    public void Rare_days_have_their_names(string day, string name) => Assert.Equal(name, LawBook.Load().Holidays.NameOf(DateOnly.Parse(day, CultureInfo.InvariantCulture)));

    [Fact]
    public void Outside_the_known_years_it_refuses_rather_than_guesses() =>
        Assert.Throws<OutsideTimelineException>(() => LawBook.Load().Holidays.IsHoliday(new DateOnly(2036, 1, 1)));
}
