namespace DebtBot.Knowledge.Values;

/// <summary>Legal days are Japan days: UTC is a day wrong until nine in the morning. Japan has had no summer time since 1951, so the offset is fixed.</summary>
public static class JapanTime
{
    public static readonly TimeSpan Offset = TimeSpan.FromHours(9);

    public static DateTimeOffset InJapan(this DateTimeOffset moment) => moment.ToOffset(Offset);

    public static DateOnly DayInJapan(this DateTimeOffset moment) => DateOnly.FromDateTime(moment.ToOffset(Offset).DateTime);

    public static DateTimeOffset At(DateOnly day, TimeOnly time) => new(day.ToDateTime(time), Offset);
}
