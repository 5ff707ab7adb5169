using System.Globalization;
using DebtBot.Knowledge.Citations;
using DebtBot.Knowledge.Data;

namespace DebtBot.Knowledge.Referrals;

/// <summary>Reads desks.yaml strictly.</summary>
internal static class DeskReader
{
    private static readonly DayOfWeek[] Week = [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday, DayOfWeek.Saturday, DayOfWeek.Sunday];
    private static readonly string[] Names = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
    private static readonly string[] Keys =
        ["name", "phone", "alternative-phone", "web", "hours", "hours-text", "cost", "audience", "say", "source", "confidence", "verified-on"];

    public static IReadOnlyDictionary<string, Desk> Read(YamlMap map) => map.Entries().ToDictionary(entry => entry.Key, entry => Desk(entry.Key, entry.Map.Allow(Keys)), StringComparer.Ordinal);

    private static Desk Desk(string id, YamlMap map) => new(
        id, map.Text("name"), map.TextOrNull("phone"), map.TextOrNull("alternative-phone"), map.Text("web"), map.Text("hours-text"), map.Text("cost"), map.Text("audience"),
        map.Text("say"), Hours(map), map.Kind<Confidence>("confidence"), map.Date("verified-on"));

    private static OpeningHours Hours(YamlMap desk) => desk.IsSingle("hours")
        ? desk.Text("hours") switch
        {
            "always" => new(true, [], false, [], null, null, null),
            "unknown" => new(false, [], false, [], null, null, null),
            var other => throw desk.Fault("hours", $"“{other}” is not always, unknown or a mapping"),
        }
        : Weekly(desk.Map("hours").Allow("weekly", "holidays", "weekend-and-holidays", "year-end", "monthly-all-day"));

    private static OpeningHours Weekly(YamlMap map)
    {
        var spans = from key in map.Map("weekly").Keys
                    from day in Days(map, key)
                    from text in map.Map("weekly").Texts(key)
                    let span = Span(map, text)
                    select new OpenSpan(day, span.From, span.Until);
        var (from, until) = map.Has("year-end") ? YearEnd(map) : (null, null);
        return new(
            false, [.. spans], map.Text("holidays") == "closed", [.. map.Texts("weekend-and-holidays").Select(text => Span(map, text))], from, until,
            map.Has("monthly-all-day") ? map.Whole("monthly-all-day") : null);
    }

    private static IEnumerable<DayOfWeek> Days(YamlMap map, string key)
    {
        var ends = key.Split('-').Select(name => Array.IndexOf(Names, name)).ToArray();
        return ends.Any(end => end < 0) || ends.Length > 2 || ends[^1] < ends[0]
            ? throw map.Fault("weekly", $"“{key}” is not a weekday or a span like mon-fri")
            : Week[ends[0]..(ends[^1] + 1)];
    }

    private static DaySpan Span(YamlMap map, string text) =>
        text.Split('-') is [var from, var until] && TimeOnly.TryParseExact(from, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var start)
        && TimeOnly.TryParseExact(until, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var end)
            ? new(start, end)
            : throw map.Fault(null, $"“{text}” is not a span like 09:00-17:30");

    private static (MonthDay? From, MonthDay? Until) YearEnd(YamlMap map) =>
        map.Text("year-end").Split("..") is [var from, var until] ? (Day(map, from), Day(map, until)) : throw map.Fault("year-end", "a span like 12-29..01-03 is expected");

    private static MonthDay Day(YamlMap map, string text) =>
        text.Split('-') is [var month, var day] && int.TryParse(month, out var m) && int.TryParse(day, out var d) && m is >= 1 and <= 12 && d is >= 1 and <= 31
            ? new(m, d)
            : throw map.Fault("year-end", $"“{text}” is not a day like 12-29");
}
