using System.Globalization;
using DebtBot.Knowledge.Values;

namespace DebtBot.Dialogs.JapaneseText.Dates;

/// <summary>Turns a spoken date or length of time into a window of days. Speech is vague: "5年前" means about five years, so windows are wider than the words.</summary>
public static class Windows
{
    /// <summary>How far back "5年以上前" reaches at most, in years: longer than any private claim can matter.</summary>
    public const int FarPastYears = 40;

    /// <summary>Nobody tells of a debt or a letter of their own from longer ago than this.</summary>
    private const int LongestMemoryYears = 80;

    /// <summary>The window for something that has already happened; null when the words give none or it would lie in the future.</summary>
    public static DateWindow? Past(Entity entity, DateOnly today) => Of(entity, today, future: false) is { } window && window.Earliest <= today && window.Earliest.Year > today.Year - LongestMemoryYears
        ? new(window.Earliest, window.Latest > today ? today : window.Latest)
        : null;

    /// <summary>The window for something still to come.</summary>
    public static DateWindow? Future(Entity entity, DateOnly today) => Of(entity, today, future: true) is { } window && window.Latest >= today ? window : null;

    private static DateWindow? Of(Entity entity, DateOnly today, bool future) => entity switch
    {
        Entity.Date date => Date(date, today, future),
        Entity.Duration duration => Duration(duration, today, future),
        _ => null,
    };

    private static DateWindow? Date(Entity.Date date, DateOnly today, bool future)
    {
        if (date.DayOfMonth is { } day)
        {
            return YearlessDates.OfMonth(day, today, future);
        }

        if (date is { From: { } open, To: { } end } && open.StartsWith("XXXX", StringComparison.Ordinal))
        {
            return YearlessDates.Third(open, end, today, future);
        }

        if (date is { From: { } from, To: { } to } && Iso(from) is { } first && Iso(to) is { } last)
        {
            return new(first.Earliest, last.Latest);
        }

        if (date.Value is not { } value)
        {
            return null;
        }

        var window = value.StartsWith("XXXX", StringComparison.Ordinal) ? YearlessDates.Day(value, today, future) : Iso(value);
        return window is { } known && date.Approx ? Around(known) : window;
    }

    /// <summary>頃 widens a day by a week, a month by a month, a year by half a year on each side.</summary>
    private static DateWindow Around(DateWindow window) => (window.Latest.DayNumber - window.Earliest.DayNumber) switch
    {
        < 2 => new(window.Earliest.AddDays(-7), window.Latest.AddDays(7)),
        < 40 => new(window.Earliest.AddMonths(-1), window.Latest.AddMonths(1)),
        _ => new(window.Earliest.AddMonths(-6), window.Latest.AddMonths(6)),
    };

    private static DateWindow? Iso(string value) => value.Split('-') is var parts && parts.Select(part => int.Parse(part, CultureInfo.InvariantCulture)).ToArray() is var n
        ? n switch
        {
            [var y] => DateWindow.Year(y),
            [var y, var m] => DateWindow.Month(y, m),
            [var y, var m, var d] => DateWindow.Day(y, m, d),
            _ => null,
        }
        : null;

    private static DateWindow? Duration(Entity.Duration duration, DateOnly today, bool future)
    {
        if (duration is { Min: { } min, Max: { } max })
        {
            return future ? null : new(Before(max, today).AddMonths(-6), Before(min, today).AddMonths(6));
        }

        if (duration.Value is not { } value)
        {
            return null;
        }

        if (future)
        {
            return duration.At is { } ahead ? DateWindow.Day(ahead) : null;
        }

        var day = Before(value, today);
        return duration.Bound switch
        {
            "ge" or "gt" => new(day.AddYears(-Math.Min(FarPastYears, day.Year - 1)), day),
            "lt" or "le" => new(day, today),
            _ => Spread(value, day, duration.Approx),
        };
    }

    private static DateWindow Spread(string length, DateOnly day, bool approx)
    {
        var months = length.EndsWith('Y') ? approx ? 12 : 6 : length.EndsWith('M') ? 1 : 0;
        var days = months > 0 ? 0 : length.EndsWith('W') ? 3 : approx ? 2 : 0;
        return new(day.AddMonths(-months).AddDays(-days), day.AddMonths(months).AddDays(days));
    }

    private static DateOnly Before(string length, DateOnly today)
    {
        var (years, months, days, number) = (0, 0, 0, 0);
        foreach (var unit in length.AsSpan(1))
        {
            switch (unit)
            {
                case 'Y': (years, number) = (number, 0); break;
                case 'M': (months, number) = (number, 0); break;
                case 'W': (days, number) = (number * 7, 0); break;
                case 'D': (days, number) = (number, 0); break;
                default: number = (number * 10) + (unit - '0'); break;
            }
        }

        return today.AddYears(-Math.Min(years, today.Year - 50)).AddMonths(-Math.Min(months, 600)).AddDays(-Math.Min(days, 20_000));
    }
}
