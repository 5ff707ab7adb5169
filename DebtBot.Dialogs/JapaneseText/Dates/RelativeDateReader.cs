using System.Globalization;
using System.Text.RegularExpressions;
using DebtBot.Dialogs.JapaneseText.Numbers;

namespace DebtBot.Dialogs.JapaneseText.Dates;

/// <summary>Dates told from today: 昨日, おととい, 先月, 今月の20日, おととしの秋, 昨年末, 先週の木曜, コロナの頃.</summary>
internal static partial class RelativeDateReader
{
    public static IEnumerable<Entity> Read(NormalText text, DateOnly today)
    {
        foreach (Match match in Days().Matches(text.Text))
        {
            yield return At(text, match, Day(today.AddDays(DayOffset(match.Value))));
        }

        foreach (Match match in Weeks().Matches(text.Text))
        {
            yield return At(text, match, Week(match, today));
        }

        foreach (Match match in Months().Matches(text.Text))
        {
            yield return At(text, match, Month(match, today));
        }

        foreach (Match match in Years().Matches(text.Text))
        {
            yield return At(text, match, Year(match, today));
        }

        foreach (Match match in YearsAgo().Matches(text.Text))
        {
            if (ShortNumber.Parse(match.Groups["n"].Value) is >= 1 and <= 80 and var back && (match.Groups["m"].Success || match.Groups["season"].Success || match.Groups["feast"].Success))
            {
                yield return At(text, match, InYear(match, today.Year - back));
            }
        }
    }

    private static Entity.Date At(NormalText text, Match match, Entity.Date date)
    {
        var (start, length) = text.Back(match.Index, match.Length);
        return date with { Text = text.Original.Substring(start, length), Start = start, Length = length };
    }

    private static Entity.Date Day(DateOnly day) => new("", 0, 0) { Value = Iso(day) };

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static int DayOffset(string word) => word switch
    {
        "今日" or "きょう" or "本日" or "さっき" or "けさ" or "今朝" or "今夜" or "今晩" => 0,
        "昨日" or "きのう" or "昨夜" or "昨晩" or "ゆうべ" => -1,
        "一昨日" or "おととい" or "おとつい" => -2,
        "一昨々日" or "さきおととい" => -3,
        "明日" or "あした" or "あす" => 1,
        _ => 2,
    };

    private static Entity.Date Week(Match match, DateOnly today)
    {
        var monday = today.AddDays(-(((int)today.DayOfWeek + 6) % 7));
        var start = match.Groups["which"].Value switch { "先々週" or "せんせんしゅう" => monday.AddDays(-14), "先週" or "せんしゅう" => monday.AddDays(-7), "来週" or "らいしゅう" => monday.AddDays(7), _ => monday };
        return match.Groups["day"] is { Success: true } day
            ? Day(start.AddDays("月火水木金土日".IndexOf(day.Value, StringComparison.Ordinal)))
            : new("", 0, 0) { From = Iso(start), To = Iso(start.AddDays(6)), Approx = true };
    }

    private static Entity.Date Month(Match match, DateOnly today)
    {
        var offset = match.Groups["which"].Value switch { "先々月" or "せんせんげつ" => -2, "先月" or "前月" or "せんげつ" => -1, "来月" or "翌月" or "らいげつ" => 1, "再来月" or "さらいげつ" => 2, _ => 0 };
        var month = new DateOnly(today.Year, today.Month, 1).AddMonths(offset);
        if (match.Groups["d"] is { Success: true } d && ShortNumber.Parse(d.Value) is { } number && number >= 1 && number <= DateTime.DaysInMonth(month.Year, month.Month))
        {
            return Day(new DateOnly(month.Year, month.Month, number));
        }

        return MonthParts.Days(match.Groups["part"].Value, DateTime.DaysInMonth(month.Year, month.Month)) is var (from, to)
            ? Window(month, from, to)
            : new("", 0, 0) { Value = $"{month:yyyy-MM}" };
    }

    private static Entity.Date Window(DateOnly month, int from, int to) =>
        new("", 0, 0) { From = Iso(new(month.Year, month.Month, from)), To = Iso(new(month.Year, month.Month, to)), Approx = true };

    private static Entity.Date Year(Match match, DateOnly today) =>
        InYear(match, today.Year + (match.Groups["which"].Value switch { "一昨年" or "おととし" => -2, "去年" or "昨年" or "きょねん" => -1, "来年" => 1, _ => 0 }));

    private static Entity.Date InYear(Match match, int year)
    {
        if (match.Groups["m"] is { Success: true } m && ShortNumber.Parse(m.Value) is >= 1 and <= 12 and var month)
        {
            if (MonthParts.Days(match.Groups["third"].Value, DateTime.DaysInMonth(year, month)) is var (first, last))
            {
                return Window(new(year, month, 1), first, last);
            }

            return match.Groups["d"] is { Success: true } d && ShortNumber.Parse(d.Value) is { } day && day >= 1 && day <= DateTime.DaysInMonth(year, month)
                ? Day(new DateOnly(year, month, day))
                : new("", 0, 0) { Value = $"{year}-{month:00}" };
        }

        if (Seasons.Months(match.Groups["season"].Value) is var (from, to))
        {
            return new("", 0, 0) { From = $"{year}-{from:00}", To = $"{(to < from ? year + 1 : year)}-{to:00}", Approx = true };
        }

        if (Seasons.Feast(match.Groups["feast"].Value) is { } feast)
        {
            return new("", 0, 0) { Value = $"{year}-{feast:00}", Approx = true };
        }

        return match.Groups["part"].Value switch
        {
            "末" or "の末" or "の終わり" or "の暮れ" => new("", 0, 0) { Value = $"{year}-12", Approx = true },
            "の初め" or "のはじめ" or "初め" or "の頭" => new("", 0, 0) { Value = $"{year}-01", Approx = true },
            _ => new("", 0, 0) { Value = $"{year}" },
        };
    }

    [GeneratedRegex("一昨々日|さきおととい|一昨日|おととい|おとつい|昨日|きのう|昨夜|昨晩|ゆうべ|今日|きょう|本日|けさ|今朝|さっき|明後日|あさって|明日|あした|あす(?=[のまにはかで]|$)")]
    private static partial Regex Days();

    [GeneratedRegex("(?<which>先々週|先週|今週|来週|せんせんしゅう|せんしゅう|こんしゅう|らいしゅう)(?:の?(?<day>[月火水木金土日])曜日?|の?(?<day>[月火水木金土日])(?=[にのはがで、 ]|$))?")]
    private static partial Regex Weeks();

    [GeneratedRegex($"(?<which>先々月|先月|前月|今月|再来月|来月|せんせんげつ|せんげつ|こんげつ|さらいげつ|らいげつ)(?:の?(?<d>{ShortNumber.Class}{{1,3}})日|の?(?<part>{MonthParts.Words}))?")]
    private static partial Regex Months();

    [GeneratedRegex($"(?<which>一昨年|おととし|去年|昨年|きょねん|今年|ことし|来年)(?:の?(?<m>{ShortNumber.Class}{{1,3}})月(?:の?(?<d>{ShortNumber.Class}{{1,3}})日|の?(?<third>{MonthParts.Words}))?|の?(?<season>[春夏秋冬])|の?(?<feast>{Seasons.Feasts})|(?<part>の?末|の終わり|の暮れ|の?初め|のはじめ|の頭))?")]
    private static partial Regex Years();

    [GeneratedRegex($"(?<n>{ShortNumber.Class}{{1,2}})年前の(?:(?<season>[春夏秋冬])|(?<feast>{Seasons.Feasts})|(?<m>{ShortNumber.Class}{{1,3}})月(?:の?(?<d>{ShortNumber.Class}{{1,3}})日|の?(?<third>{MonthParts.Words}))?)")]
    private static partial Regex YearsAgo();
}
