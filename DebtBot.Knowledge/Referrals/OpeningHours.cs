namespace DebtBot.Knowledge.Referrals;

/// <summary>Weekly opening hours in Japan time with a rule for holidays and the turn of the year.</summary>
/// <param name="ClosedOnHolidays">Closed on national holidays.</param>
/// <param name="HolidayHours">Hours on Saturdays, Sundays and holidays when they differ, or empty.</param>
/// <param name="YearEndFrom">First closed day of the year-end break, or null when it does not close.</param>
/// <param name="MonthlyAllDay">Day of the month on which it is open from 8:00 until 8:00 of the next day, or null.</param>
/// <param name="AllDay">Dated weeks in which it is open round the clock.</param>
public sealed record OpeningHours(
    bool AlwaysOpen, IReadOnlyList<OpenSpan> Weekly, bool ClosedOnHolidays, IReadOnlyList<DaySpan> HolidayHours, MonthDay? YearEndFrom, MonthDay? YearEndUntil, int? MonthlyAllDay, IReadOnlyList<DayRange> AllDay)
{
    /// <summary>False when nothing certain is known: such a desk is never called open and has no next opening.</summary>
    public bool AreKnown => AlwaysOpen || Weekly.Count > 0 || HolidayHours.Count > 0;
}

/// <summary>Open on one weekday between two times; an end of 00:00 is midnight.</summary>
public sealed record OpenSpan(DayOfWeek Day, TimeOnly From, TimeOnly Until);

/// <summary>Open between two times of a day.</summary>
public sealed record DaySpan(TimeOnly From, TimeOnly Until);

/// <summary>A day of the year.</summary>
public readonly record struct MonthDay(int Month, int Day);

/// <summary>From one day to another, both included.</summary>
public sealed record DayRange(DateOnly From, DateOnly Until);
