using DebtBot.Knowledge.Referrals;

namespace DebtBot.Knowledge.CourtPapers;

/// <summary>期間の末日が土・日・祝日・12月29日から1月3日に当たるときは、その翌日に満了する。</summary>
/// <remarks>民事訴訟法95条3項。途中に休日があっても延びない。</remarks>
internal sealed class CourtCalendar(HolidayCalendar holidays)
{
    /// <summary>The longest run of closed days around a day, with room to spare.</summary>
    private const int Margin = 21;

    public (DateOnly From, DateOnly Until) Known => holidays.Known;

    /// <summary>Whether the holidays around a day are known, so that it can be moved to an open day.</summary>
    public bool Reaches(DateOnly day) => day.DayNumber - Margin >= Known.From.DayNumber && day.DayNumber + Margin <= Known.Until.DayNumber;

    public bool IsClosed(DateOnly day) =>
        day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday || (day.Month, day.Day) is (12, >= 29) or (1, <= 3) || holidays.IsHoliday(day);

    /// <summary>The last day of a period of so many days after service.</summary>
    public DateOnly LastDay(DateOnly served, int days) => FirstOpenFrom(served.AddDays(days));

    public DateOnly FirstOpenFrom(DateOnly day)
    {
        while (IsClosed(day))
        {
            day = day.AddDays(1);
        }

        return day;
    }

    /// <summary>The last day before or on a day on which a court can really be reached.</summary>
    public DateOnly LastOpenUntil(DateOnly day)
    {
        while (IsClosed(day))
        {
            day = day.AddDays(-1);
        }

        return day;
    }
}
