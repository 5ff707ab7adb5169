using System.Globalization;
using System.Text.RegularExpressions;
using DebtBot.Dialogs.JapaneseText.Numbers;

namespace DebtBot.Dialogs.JapaneseText.Dates;

/// <summary>Dates written as such: 2020年4月1日 · 令和五年の十二月 · R3.10.5 · 2020-4-1 · 19900315 · 4月1日 · 2015年から2018年まで.</summary>
internal static partial class CalendarDateReader
{
    public static IEnumerable<Entity> Read(NormalText text)
    {
        foreach (Match match in Years().Matches(text.Text))
        {
            if (YearRange(match) is var (from, to))
            {
                yield return At(text, match, date => date with { From = from, To = to });
            }
        }

        foreach (var match in Written().Matches(text.Text).Concat(Dotted().Matches(text.Text)).Concat(Dashed().Matches(text.Text)))
        {
            if (Value(match) is { } value)
            {
                yield return At(text, match, date => Seasoned(value, match) ?? Third(value, match) ?? Feast(value, match) ?? (date with { Value = value }));
            }
        }

        foreach (Match match in MonthDay().Matches(text.Text))
        {
            if (Part(match, "m") is { } month and >= 1 and <= 12 && Part(match, "d") is { } day && day >= 1 && day <= DateTime.DaysInMonth(2024, month))
            {
                yield return At(text, match, date => date with { Value = $"XXXX-{month:00}-{day:00}" });
            }
        }
    }

    /// <summary>2024年の正月: that month, about.</summary>
    private static Entity.Date? Feast(string year, Match match) =>
        year.Length == 4 && Seasons.Feast(match.Groups["feast"].Value) is { } month ? new Entity.Date("", 0, 0) { Value = $"{year}-{month:00}", Approx = true } : null;

    /// <summary>2025年9月末 · 9月上旬: a third of the month; without a year, the year is left open.</summary>
    private static Entity.Date? Third(string month, Match match) => month.Length == 7
        && MonthParts.Days(match.Groups["part"].Value, month.StartsWith('X') ? LastDay(2024, month) : LastDay(int.Parse(month.AsSpan(0, 4), CultureInfo.InvariantCulture), month)) is var (from, to)
        ? new Entity.Date("", 0, 0) { From = $"{month}-{from:00}", To = $"{month}-{to:00}", Approx = true }
        : null;

    private static int LastDay(int year, string month) => DateTime.DaysInMonth(year, int.Parse(month.AsSpan(5, 2), CultureInfo.InvariantCulture));

    private static Entity.Date At(NormalText text, Match match, Func<Entity.Date, Entity.Date> fill)
    {
        var (start, length) = text.Back(match.Index, match.Length);
        var plain = new Entity.Date(text.Original.Substring(start, length), start, length);
        var filled = fill(plain);
        return filled with { Text = plain.Text, Start = start, Length = length };
    }

    /// <summary>2019年の春頃: three months of that year.</summary>
    private static Entity.Date? Seasoned(string year, Match match) =>
        match.Groups["season"] is { Success: true } season && year.Length == 4 && Seasons.Months(season.Value) is var (from, to)
            ? new Entity.Date("", 0, 0) { From = $"{year}-{from:00}", To = $"{(to < from ? int.Parse(year, CultureInfo.InvariantCulture) + 1 : year)}-{to:00}" }
            : null;

    /// <summary>2015年から2018年 · 令和2年から4年: the second year borrows the first one's era.</summary>
    private static (string From, string To)? YearRange(Match match)
    {
        var era = match.Groups["e1"].Value;
        var next = match.Groups["e2"] is { Success: true } own ? own.Value : Part(match, "y2") < 100 ? era : "";
        return Western(era, Part(match, "y1")) is { } from and >= 1900 and <= 2100 && Western(next, Part(match, "y2")) is { } to and <= 2100 && to >= from ? ($"{from}", $"{to}") : null;
    }

    private static int? Western(string era, int? year) => era.Length == 0 || year is null ? year : Eras.Year(era, year.Value);

    private static string? Value(Match match)
    {
        if (Part(match, "y") is not { } written)
        {
            return null;
        }

        var era = match.Groups["era"];
        var year = era is { Success: true } ? Eras.Year(era.Value, written) : written;
        return year is not (>= 1800 and <= 2200) ? null : (Part(match, "m"), Part(match, "d")) switch
        {
            (null, _) => $"{year}",
            (>= 1 and <= 12 and var month, null) => $"{year}-{month:00}",
            (>= 1 and <= 12 and var month, { } day) when day >= 1 && day <= DateTime.DaysInMonth(year.Value, month) => $"{year}-{month:00}-{day:00}",
            _ => null,
        };
    }

    private static int? Part(Match match, string name) => match.Groups[name] is { Success: true } group ? ShortNumber.Parse(group.Value) : null;

    [GeneratedRegex($@"(?:(?<y1>[12][0-9]{{3}})年?|(?<e1>{Eras.Names})(?<y1>{ShortNumber.Class}{{1,3}})年)(?:から|~)(?<e2>{Eras.Names})?(?<y2>{ShortNumber.Class}{{1,4}})年(?:まで)?")]
    private static partial Regex Years();

    [GeneratedRegex($@"(?<era>{Eras.Class})?(?<y>{ShortNumber.Class}{{1,4}})年(?:の?(?<season>春|夏|秋|冬)|の?(?<feast>{Seasons.FeastsOfYear})|の?(?<m>{ShortNumber.Class}{{1,3}})月(?:の?(?<d>{ShortNumber.Class}{{1,3}})日|の?(?<part>{MonthParts.Words}))?)?")]
    private static partial Regex Written();

    [GeneratedRegex(@"(?<era>[RHSTMrhstm])(?<y>[0-9]{1,2})[./-](?<m>[0-9]{1,2})(?:[./-](?<d>[0-9]{1,2}))?")]
    private static partial Regex Dotted();

    [GeneratedRegex(@"(?<![0-9A-Za-z./-])(?<y>(?:19|20)[0-9]{2})(?:[./-](?<m>[0-9]{1,2})(?:[./-](?<d>[0-9]{1,2}))?|(?<m>[0-9]{2})(?<d>[0-9]{2}))(?![0-9A-Za-z/,万千円])")]
    private static partial Regex Dashed();

    [GeneratedRegex($@"(?<m>{ShortNumber.Class}{{1,3}})月(?<d>{ShortNumber.Class}{{1,3}})日|(?<![0-9A-Za-z./-])(?<m>1?[0-9])/(?<d>[0-9]{{1,2}})(?![0-9A-Za-z/%])")]
    private static partial Regex MonthDay();
}
