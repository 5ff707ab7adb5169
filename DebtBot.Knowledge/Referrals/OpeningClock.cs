using DebtBot.Knowledge.Values;

namespace DebtBot.Knowledge.Referrals;

/// <summary>Whether a desk is open at a moment, and when it opens next. Japan time.</summary>
internal sealed class OpeningClock(HolidayCalendar holidays)
{
    /// <summary>How many days ahead the next opening is looked for; the longest break is a week.</summary>
    private const int DaysAhead = 21;

    public bool IsOpen(OpeningHours hours, DateTimeOffset now)
    {
        if (hours.AlwaysOpen)
        {
            return true;
        }

        var local = now.InJapan();
        return Spans(hours, now.DayInJapan()).Any(span => Start(now, span) <= local && local < End(now, span));
    }

    /// <summary>Whether an office whose hours are not known is likely to be open: a working day between nine and five.</summary>
    public bool IsOfficeTime(DateTimeOffset now) =>
        now.DayInJapan() is var day && day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !holidays.IsHoliday(day)
        && day is not ({ Month: 12, Day: >= 29 } or { Month: 1, Day: <= 3 }) && now.InJapan().Hour is >= 9 and < 17;

    /// <summary>The next moment it opens; null when it is open now, always open, or nothing is known.</summary>
    public DateTimeOffset? NextOpening(OpeningHours hours, DateTimeOffset now)
    {
        if (IsOpen(hours, now))
        {
            return null;
        }

        // Days and the spans within a day come in order: the first opening found is the next.
        var day = now.DayInJapan();
        for (var ahead = 0; ahead < DaysAhead; ahead++, day = day.AddDays(1))
        {
            foreach (var span in Spans(hours, day))
            {
                if (JapanTime.At(day, span.From) is var opening && opening > now)
                {
                    return opening;
                }
            }
        }

        return null;
    }

    private IEnumerable<DaySpan> Spans(OpeningHours hours, DateOnly day)
    {
        if (hours.AllDay.Any(range => range.From <= day && day <= range.Until))
        {
            return [new(TimeOnly.MinValue, TimeOnly.MinValue)];
        }

        if (IsYearEnd(hours, day))
        {
            return [];
        }

        var special = hours.MonthlyAllDay is { } allDay && day.Day == allDay ? [new DaySpan(new(8, 0), TimeOnly.MinValue)]
            : hours.MonthlyAllDay is { } before && day.AddDays(-1).Day == before ? [new DaySpan(TimeOnly.MinValue, new(8, 0))] : Array.Empty<DaySpan>();
        var weekend = day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;
        var regular = hours.HolidayHours.Count > 0 && (weekend || holidays.IsHoliday(day)) ? hours.HolidayHours
            : hours.ClosedOnHolidays && holidays.IsHoliday(day) ? []
            : hours.Weekly.Where(span => span.Day == day.DayOfWeek).Select(span => new DaySpan(span.From, span.Until));
        return special.Length == 0 ? regular : special.Concat(regular).OrderBy(span => span.From);
    }

    private static bool IsYearEnd(OpeningHours hours, DateOnly day)
    {
        if (hours is not { YearEndFrom: { } from, YearEndUntil: { } until })
        {
            return false;
        }

        return (day.Month, day.Day).CompareTo((from.Month, from.Day)) >= 0 || (day.Month, day.Day).CompareTo((until.Month, until.Day)) <= 0;
    }

    private static DateTimeOffset Start(DateTimeOffset now, DaySpan span) => JapanTime.At(now.DayInJapan(), span.From);

    /// <summary>An end of 00:00 is the end of the day.</summary>
    private static DateTimeOffset End(DateTimeOffset now, DaySpan span) =>
        span.Until == TimeOnly.MinValue ? JapanTime.At(now.DayInJapan().AddDays(1), TimeOnly.MinValue) : JapanTime.At(now.DayInJapan(), span.Until);
}
