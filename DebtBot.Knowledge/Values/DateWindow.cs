namespace DebtBot.Knowledge.Values;

/// <summary>A day known only to lie between two days (both included). Arithmetic widens, never narrows. Default: 0001-01-01.</summary>
public readonly record struct DateWindow
{
    /// <exception cref="ArgumentException">When <paramref name="latest"/> is before <paramref name="earliest"/>.</exception>
    public DateWindow(DateOnly earliest, DateOnly latest)
    {
        if (latest < earliest)
        {
            throw new ArgumentException($"A window cannot end ({latest:O}) before it starts ({earliest:O}).", nameof(latest));
        }

        Earliest = earliest;
        Latest = latest;
    }

    public DateOnly Earliest { get; }

    public DateOnly Latest { get; }

    public bool IsExact => Earliest == Latest;

    public static DateWindow Day(DateOnly day) => new(day, day);

    public static DateWindow Day(int year, int month, int day) => Day(new DateOnly(year, month, day));

    public static DateWindow Month(int year, int month) =>
        new(new DateOnly(year, month, 1), new DateOnly(year, month, DateTime.DaysInMonth(year, month)));

    public static DateWindow Year(int year) => new(new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));

    public static DateWindow Between(DateOnly earliest, DateOnly latest) => new(earliest, latest);

    public bool Contains(DateOnly day) => Earliest <= day && day <= Latest;

    public bool IsBefore(DateOnly day) => Latest < day;

    public bool IsAfter(DateOnly day) => Earliest > day;

    /// <summary>Applies one step to both ends; a step that swaps them still yields the wider window.</summary>
    public DateWindow Select(Func<DateOnly, DateOnly> step)
    {
        DateOnly first = step(Earliest), last = step(Latest);
        return first <= last ? new(first, last) : new(last, first);
    }

    public DateWindow AddDays(int days) => Select(day => day.AddDays(days));

    public DateWindow AddMonths(int months) => Select(day => day.AddMonths(months));

    public DateWindow AddYears(int years) => Select(day => day.AddYears(years));

    /// <summary>The window of "the later of the two": each end is the later end.</summary>
    public static DateWindow Later(DateWindow one, DateWindow other) =>
        new(one.Earliest > other.Earliest ? one.Earliest : other.Earliest, one.Latest > other.Latest ? one.Latest : other.Latest);

    /// <summary>The window that holds both.</summary>
    public static DateWindow Spanning(DateWindow one, DateWindow other) =>
        new(one.Earliest < other.Earliest ? one.Earliest : other.Earliest, one.Latest > other.Latest ? one.Latest : other.Latest);

    public override string ToString() => IsExact ? $"{Earliest:O}" : $"{Earliest:O}/{Latest:O}";
}
