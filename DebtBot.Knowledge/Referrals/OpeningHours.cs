namespace DebtBot.Knowledge.Referrals;

/// <summary>Weekly opening hours in Japan time with a rule for holidays and the turn of the year.</summary>
/// <param name="ClosedOnHolidays">Closed on national holidays.</param>
/// <param name="HolidayHours">Hours on Saturdays, Sundays and holidays when they differ, or empty.</param>
/// <param name="YearEndFrom">First closed day of the year-end break as MM-dd, or null when open.</param>
public sealed record OpeningHours(
    bool AlwaysOpen, IReadOnlyList<OpenSpan> Weekly, bool ClosedOnHolidays, IReadOnlyList<DaySpan> HolidayHours, MonthDay? YearEndFrom, MonthDay? YearEndUntil);

/// <summary>Open on one weekday between two times; ends before midnight or at 24:00 (00:00 of the next day).</summary>
public sealed record OpenSpan(DayOfWeek Day, TimeOnly From, TimeOnly Until);

/// <summary>Open between two times of a day.</summary>
public sealed record DaySpan(TimeOnly From, TimeOnly Until);

/// <summary>A day of the year.</summary>
public readonly record struct MonthDay(int Month, int Day);
