using DebtBot.Knowledge.Values;

namespace DebtBot.Knowledge.Limitation;

/// <summary>期間の数え方。初日は入れず、応当日の前日の終了で満了する（民法140条・141条・143条）。応当日がなければ月の末日。</summary>
internal static class Periods
{
    public static DateOnly EndOf(DateOnly day, int years = 0, int months = 0)
    {
        var start = day.AddDays(1);
        var total = (start.Year * 12) + start.Month - 1 + (years * 12) + months;
        var (year, month) = (total / 12, (total % 12) + 1);
        return start.Day <= DateTime.DaysInMonth(year, month)
            ? new DateOnly(year, month, start.Day).AddDays(-1)
            : new DateOnly(year, month, DateTime.DaysInMonth(year, month));
    }

    public static DateWindow EndOf(DateWindow day, int years = 0, int months = 0) => day.Select(one => EndOf(one, years, months));
}
