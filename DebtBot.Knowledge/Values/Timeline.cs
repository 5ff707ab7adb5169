namespace DebtBot.Knowledge.Values;

/// <summary>A value by date. Asking outside the known range throws: unknown is not zero.</summary>
public sealed class Timeline<T>
{
    private readonly (DateOnly From, T Value)[] entries;
    private readonly DateOnly? knownUntil;

    /// <param name="entries">At least one; strictly rising dates.</param>
    /// <param name="knownUntil">Last day for which the newest value is known, or null when it is open.</param>
    /// <exception cref="ArgumentException">Empty, or dates not strictly rising.</exception>
    public Timeline(IReadOnlyList<(DateOnly From, T Value)> entries, DateOnly? knownUntil = null)
    {
        // Plain loops: every kind of value has a timeline of its own type, and each query over it is compiled when the program starts.
        this.entries = new (DateOnly, T)[entries.Count];
        for (var at = 0; at < entries.Count; at++)
        {
            this.entries[at] = entries[at];
        }

        this.knownUntil = knownUntil;
        if (!IsRising())
        {
            throw new ArgumentException("A timeline needs at least one entry and strictly rising dates.", nameof(entries));
        }
    }

    public IReadOnlyList<(DateOnly From, T Value)> Entries => entries;

    public DateOnly KnownFrom => entries[0].From;

    public bool Knows(DateOnly day) => day >= KnownFrom && (knownUntil is null || day <= knownUntil);

    /// <summary>The same dates with other values.</summary>
    public Timeline<TOther> Select<TOther>(Func<T, TOther> map) => new([.. entries.Select(entry => (entry.From, map(entry.Value)))], knownUntil);

    /// <param name="what">What the values are of, for the refusal.</param>
    /// <exception cref="OutsideTimelineException">Before the first or after the last known day.</exception>
    public T At(DateOnly day, string what = "")
    {
        var at = entries.Length - 1;
        while (at > 0 && entries[at].From > day)
        {
            at--;
        }

        return Knows(day) ? entries[at].Value : throw new OutsideTimelineException(day, KnownFrom, knownUntil, what);
    }

    private bool IsRising()
    {
        for (var at = 1; at < entries.Length; at++)
        {
            if (entries[at - 1].From >= entries[at].From)
            {
                return false;
            }
        }

        return entries.Length > 0;
    }
}

/// <summary>A value was asked for a day about which the data says nothing.</summary>
public sealed class OutsideTimelineException(DateOnly day, DateOnly from, DateOnly? until, string what = "") : ArgumentOutOfRangeException(nameof(day))
{
    public override string Message => $"Nothing is known{(what.Length > 0 ? $" of “{what}”" : "")} for {day:yyyy-MM-dd}; the data covers {from:yyyy-MM-dd} to {(until is { } end ? $"{end:yyyy-MM-dd}" : "now")}.";
}
