namespace DebtBot.Knowledge.Values;

/// <summary>Legal days are Japan days: UTC is a day wrong until nine in the morning. Japan has had no summer time since 1951, so the offset is fixed.</summary>
public static class JapanTime
{
    public static readonly TimeSpan Offset = TimeSpan.FromHours(9);

    public static DateTimeOffset InJapan(this DateTimeOffset moment) => moment.ToOffset(Offset);

    public static DateOnly DayInJapan(this DateTimeOffset moment) => DateOnly.FromDateTime(moment.ToOffset(Offset).DateTime);

    /// <summary>A time as people write it; without an offset it is Japan time, whatever the machine's zone.</summary>
    public static bool TryParse(string? text, out DateTimeOffset moment)
    {
        var read = DateTimeOffset.TryParse(text, System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.AssumeUniversal, out moment);
        var hasOffset = text is not null && text.Trim().Length > 10 && (text.TrimEnd().EndsWith('Z') || text.LastIndexOfAny(['+', '-']) > 9);
        moment = read && !hasOffset ? new(moment.DateTime, Offset) : moment;
        return read;
    }

    public static DateTimeOffset At(DateOnly day, TimeOnly time) => new(day.ToDateTime(time), Offset);
}
