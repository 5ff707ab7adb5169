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
    [
        "name", "phone", "phone-standing", "alternative-phone", "channels", "languages", "web", "prefectures", "stands-in-for", "hours", "hours-text", "cost", "audience", "say", "source",
        "confidence", "verified-on", "never-stale",
    ];

    public static IReadOnlyDictionary<string, Desk> Read(YamlMap map)
    {
        var desks = map.Entries().ToDictionary(entry => entry.Key, entry => Desk(entry.Key, entry.Map.Allow(Keys)), StringComparer.Ordinal);
        foreach (var (id, entry) in map.Entries())
        {
            if (desks[id].StandsInFor is { } other && !desks.ContainsKey(other))
            {
                throw entry.Fault("stands-in-for", $"“{other}” is no desk of this file{DidYouMean.Hint(other, desks.Keys)}");
            }
        }

        return desks;
    }

    private static Desk Desk(string id, YamlMap map)
    {
        var standing = map.Has("phone-standing") ? map.Kind<PhoneStanding>("phone-standing") : PhoneStanding.Certain;
        var (phone, alternative) = (map.TextOrNull("phone"), map.TextOrNull("alternative-phone"));
        var isShown = standing != PhoneStanding.LookUp;
        return new(
            id, map.Text("name"), isShown ? phone : null, isShown ? alternative : null, [.. new[] { phone, alternative }.OfType<string>()], map.Text("web"), map.Text("hours-text"),
            map.Text("cost"), map.Text("audience"), map.Text("say"), Hours(map), map.Kind<Confidence>("confidence"), map.Date("verified-on"))
        {
            PhoneStanding = standing,
            Channels = map.Kinds<DeskChannel>("channels"),
            Languages = map.Texts("languages"),
            Prefectures = map.Texts("prefectures"),
            StandsInFor = map.TextOrNull("stands-in-for"),
            Source = map.Text("source"),
            NeverStale = map.Has("never-stale") && map.YesNo("never-stale"),
        };
    }

    private static OpeningHours Hours(YamlMap desk) => desk.IsSingle("hours")
        ? desk.Text("hours") switch
        {
            "always" => new(true, [], false, [], null, null, null, []),
            "unknown" => new(false, [], false, [], null, null, null, []),
            var other => throw desk.Fault("hours", $"“{other}” is not always, unknown or a mapping"),
        }
        : Weekly(desk.Map("hours").Allow("weekly", "holidays", "weekend-and-holidays", "year-end", "monthly-all-day", "all-day"));

    private static OpeningHours Weekly(YamlMap map)
    {
        var spans = from key in map.Map("weekly").Keys
                    from day in Days(map, key)
                    from text in map.Map("weekly").Texts(key)
                    let span = Span(map, text)
                    select new OpenSpan(day, span.From, span.Until);
        var (from, until) = map.Has("year-end") ? YearEnd(map) : (null, null);
        return new(
            false, [.. spans], map.Text("holidays") switch { "closed" => true, "open" => false, var other => throw map.Fault("holidays", $"“{other}” is not open or closed") }, [.. map.Texts("weekend-and-holidays").Select(text => Span(map, text))], from, until,
            map.Has("monthly-all-day") ? map.Whole("monthly-all-day") : null, [.. map.Texts("all-day").Select(text => Range(map, text))]);
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

    private static DayRange Range(YamlMap map, string text) =>
        text.Split("..") is [var from, var until] && DateOnly.TryParseExact(from, "yyyy-MM-dd", out var first) && DateOnly.TryParseExact(until, "yyyy-MM-dd", out var last) && first <= last
            ? new(first, last)
            : throw map.Fault("all-day", $"“{text}” is not a span of days like 2026-09-10..2026-09-17");

    private static MonthDay Day(YamlMap map, string text) =>
        text.Split('-') is [var month, var day] && int.TryParse(month, out var m) && int.TryParse(day, out var d) && m is >= 1 and <= 12 && d is >= 1 and <= 31
            ? new(m, d)
            : throw map.Fault("year-end", $"“{text}” is not a day like 12-29");
}
