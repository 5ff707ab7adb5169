using System.Globalization;
using DebtBot.Knowledge.Values;

namespace DebtBot.Dialogs.JapaneseText.Dates;

/// <summary>Days told without a year, written XXXX-09-21: the nearest on the side the question asks about.</summary>
internal static class YearlessDates
{
    /// <summary>4月1日 without a year: the latest one not after today, or the next one when it is still to come.</summary>
    public static DateWindow? Day(string value, DateOnly today, bool future)
    {
        if (value.Length == "XXXX-09".Length)
        {
            return Month(Number(value, 5), today, future);
        }

        var (month, day) = (Number(value, 5), Number(value, 8));
        for (var year = today.Year; Math.Abs(year - today.Year) <= 4; year += future ? 1 : -1)
        {
            if (day <= DateTime.DaysInMonth(year, month) && new DateOnly(year, month, day) is var candidate && (future ? candidate >= today : candidate <= today))
            {
                return DateWindow.Day(candidate);
            }
        }

        return null;
    }

    /// <summary>9月 without a year: the latest one that has begun, or the next one that is not over.</summary>
    private static DateWindow Month(int month, DateOnly today, bool future) =>
        DateWindow.Month(today.Year + (future ? (month >= today.Month ? 0 : 1) : month <= today.Month ? 0 : -1), month);

    /// <summary>9月末 without a year: the latest one that has begun, or the next one that is not over.</summary>
    public static DateWindow Third(string from, string to, DateOnly today, bool future)
    {
        var (month, first, last) = (Number(from, 5), Number(from, 8), Number(to, 8));
        var now = In(today.Year);
        return future ? (now.Latest >= today ? now : In(today.Year + 1)) : now.Earliest <= today ? now : In(today.Year - 1);

        DateWindow In(int year) => new(new(year, month, first), new(year, month, Math.Min(last, DateTime.DaysInMonth(year, month))));
    }

    /// <summary>25日: of this month, the last, or the next.</summary>
    public static DateWindow? OfMonth(int day, DateOnly today, bool future)
    {
        for (var i = 0; i <= 2; i++)
        {
            var month = new DateOnly(today.Year, today.Month, 1).AddMonths(future ? i : -i);
            var candidate = new DateOnly(month.Year, month.Month, Math.Min(day, DateTime.DaysInMonth(month.Year, month.Month)));
            if (future ? candidate >= today : candidate <= today)
            {
                return DateWindow.Day(candidate);
            }
        }

        return null;
    }

    private static int Number(string date, int at) => int.Parse(date.AsSpan(at, 2), CultureInfo.InvariantCulture);
}
