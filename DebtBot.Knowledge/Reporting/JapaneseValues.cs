using System.Globalization;
using DebtBot.Knowledge.Values;

namespace DebtBot.Knowledge.Reporting;

/// <summary>How values look in Japanese text: 58万円, 2018年5月（平成30年）, はい.</summary>
public static class JapaneseValues
{
    private static readonly (DateOnly From, string Name)[] Eras =
        [(new(2019, 5, 1), "令和"), (new(1989, 1, 8), "平成"), (new(1926, 12, 25), "昭和"), (new(1912, 7, 30), "大正"), (new(1868, 1, 25), "明治")];

    /// <summary>A window of at most so many days is told in days, for deadlines may hang on it.</summary>
    private const int FewDays = 16;

    private static readonly string[] Weekdays = ["日", "月", "火", "水", "木", "金", "土"];

    /// <summary>580000 → 58万円; 41667 → 41,667円; 12345678 → 1,234万5,678円 stays digits with 万 only when it comes out even.</summary>
    public static string Of(Yen amount) => amount.Amount >= 10_000 && amount.Amount % 10_000 == 0
        ? (amount.Amount / 10_000).ToString("#,0", CultureInfo.InvariantCulture) + "万円"
        : amount.Amount.ToString("#,0", CultureInfo.InvariantCulture) + "円";

    public static string Of(YenDifference amount) => amount.IsShort ? "マイナス" + Of(new Yen(-amount.Amount)) : Of(new Yen(amount.Amount));

    public static string Of(bool answer) => answer ? "はい" : "いいえ";

    public static string Of(DateTimeOffset moment)
    {
        var local = moment.InJapan();
        return $"{local.Month}月{local.Day}日{local.Hour}時{(local.Minute == 0 ? "" : $"{local.Minute:00}分")}";
    }

    public static string Of(DateOnly day) =>
        $"{day.Year}年{day.Month}月{day.Day}日（{Weekdays[(int)day.DayOfWeek]}）";

    /// <summary>A window as people would say it; with the Japanese year when a whole year or month is meant.</summary>
    public static string Of(DateWindow window)
    {
        var (from, to) = (window.Earliest, window.Latest);
        return window switch
        {
            { IsExact: true } => Of(from),
            _ when to.DayNumber - from.DayNumber <= FewDays => $"{from.Year}年{from.Month}月{from.Day}日〜{(from.Year == to.Year ? "" : $"{to.Year}年")}{(from.Month == to.Month ? "" : $"{to.Month}月")}{to.Day}日ごろ",
            _ when from.Year == to.Year && from.Month == to.Month => $"{from.Year}年{from.Month}月ごろ（{EraYear(from)}）",
            _ when from.Year == to.Year => from is { Month: 1, Day: 1 } && to is { Month: 12, Day: 31 }
                ? $"{from.Year}年ごろ（{EraYear(to)}）"
                : $"{from.Year}年{from.Month}月〜{to.Month}月ごろ",
            _ => $"{from.Year}年〜{to.Year}年ごろ",
        };
    }

    /// <summary>平成30年; the first year of an era is 元年.</summary>
    public static string EraYear(DateOnly day)
    {
        var (from, name) = Array.Find(Eras, era => day >= era.From);
        if (name is null)
        {
            return $"{day.Year}年";
        }

        var year = day.Year - from.Year + 1;
        return name + (year == 1 ? "元" : year.ToString(CultureInfo.InvariantCulture)) + "年";
    }
}
