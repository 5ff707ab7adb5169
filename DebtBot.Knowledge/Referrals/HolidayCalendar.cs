using System.Globalization;
using DebtBot.Knowledge.Data;
using DebtBot.Knowledge.Values;

namespace DebtBot.Knowledge.Referrals;

/// <summary>National holidays of Japan from 2019 to 2035, computed from the rules in holidays.yaml.</summary>
public sealed class HolidayCalendar
{
    private readonly Dictionary<DateOnly, string> names;
    private readonly DateOnly from;
    private readonly DateOnly until;

    private HolidayCalendar(Dictionary<DateOnly, string> names, DateOnly from, DateOnly until) => (this.names, this.from, this.until) = (names, from, until);

    /// <summary>The first and the last day that is known.</summary>
    public (DateOnly From, DateOnly Until) Known => (from, until);

    /// <exception cref="OutsideTimelineException">Outside 2019 … 2035: unknown is not "no holiday".</exception>
    public bool IsHoliday(DateOnly day) => NameOf(day) is not null;

    /// <summary>The holiday's name, 振替休日 or 国民の休日; null on other days.</summary>
    /// <exception cref="OutsideTimelineException">Outside 2019 … 2035.</exception>
    public string? NameOf(DateOnly day) =>
        day < from || day > until ? throw new OutsideTimelineException(day, from, until) : names.GetValueOrDefault(day);

    internal static HolidayCalendar Load(LawLibrary library)
    {
        var map = library.File("Referrals/holidays.yaml").Allow("known-from", "known-until", "verified", "fixed", "mondays", "once");
        var (from, until) = (map.Date("known-from"), map.Date("known-until"));
        var named = Enumerable.Range(from.Year, until.Year - from.Year + 1).SelectMany(year => Of(map, year)).ToDictionary(pair => pair.Day, pair => pair.Name);
        AddCitizensHolidays(named);
        AddSubstitutes(named);
        return new(named, from, until);
    }

    private static IEnumerable<(DateOnly Day, string Name)> Of(YamlMap map, int year)
    {
        foreach (var (name, rule) in map.Map("fixed").Entries())
        {
            if (Applies(rule.Allow("month", "day", "from", "not-in"), year))
            {
                yield return (new(year, rule.Whole("month"), rule.Whole("day")), name);
            }
        }

        foreach (var (name, rule) in map.Map("mondays").Entries())
        {
            if (Applies(rule.Allow("month", "nth", "not-in"), year))
            {
                yield return (NthMonday(year, rule.Whole("month"), rule.Whole("nth")), name);
            }
        }

        yield return (new(year, 3, Equinox(20.8431, year)), "春分の日");
        yield return (new(year, 9, Equinox(23.2488, year)), "秋分の日");
        foreach (var (day, rule) in map.Map("once").Entries().Select(entry => (Day: YamlMap.ParseDate(entry.Key), entry.Map)).Where(entry => entry.Day.Year == year))
        {
            yield return (day, rule.Allow("name").Text("name"));
        }
    }

    private static bool Applies(YamlMap rule, int year) =>
        !(rule.Has("from") && year < rule.Whole("from")) && !rule.Texts("not-in").Contains(year.ToString(CultureInfo.InvariantCulture));

    private static DateOnly NthMonday(int year, int month, int nth)
    {
        var first = new DateOnly(year, month, 1);
        return first.AddDays((((int)DayOfWeek.Monday - (int)first.DayOfWeek + 7) % 7) + ((nth - 1) * 7));
    }

    /// <summary>The usual approximation of the almanac, good from 1980 to 2099.</summary>
    private static int Equinox(double atStart, int year) => (int)Math.Floor(atStart + (0.242194 * (year - 1980)) - Math.Floor((year - 1980) / 4.0));

    /// <summary>A day between two holidays is a holiday too (法3条3項).</summary>
    private static void AddCitizensHolidays(Dictionary<DateOnly, string> named)
    {
        foreach (var day in named.Keys.ToList().Select(day => day.AddDays(1)))
        {
            if (!named.ContainsKey(day) && named.ContainsKey(day.AddDays(1)) && day.DayOfWeek != DayOfWeek.Sunday)
            {
                named.Add(day, "国民の休日");
            }
        }
    }

    /// <summary>A holiday on a Sunday moves on to the next day that is none (法3条2項).</summary>
    private static void AddSubstitutes(Dictionary<DateOnly, string> named)
    {
        foreach (var sunday in named.Where(pair => pair.Key.DayOfWeek == DayOfWeek.Sunday).Select(pair => pair.Key).ToList())
        {
            var day = sunday.AddDays(1);
            while (named.ContainsKey(day))
            {
                day = day.AddDays(1);
            }

            named.Add(day, "振替休日");
        }
    }
}
