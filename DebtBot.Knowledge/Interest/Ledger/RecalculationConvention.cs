namespace DebtBot.Knowledge.Interest;

/// <summary>How interest is counted where practice differs. The usual way of a recalculation is the default; results of others differ by some yen to some hundred yen.</summary>
/// <param name="Days">片端入れ or 両端入れ.</param>
/// <param name="Years">365 and 366 days by the calendar, or always 365.</param>
/// <param name="Rounding">Of each interval's interest to whole yen.</param>
/// <remarks>Interest that was not paid is never added to the principal (重利をしない、民法405条は扱わない).</remarks>
public sealed record RecalculationConvention(
    DayCounting Days = DayCounting.OneEnd, YearCounting Years = YearCounting.ByCalendar, InterestRounding Rounding = InterestRounding.Down)
{
    /// <summary>片端入れ、暦年按分、1円未満切捨て.</summary>
    public static RecalculationConvention Usual { get; } = new();
}

public enum DayCounting
{
    /// <summary>片端入れ: the day of borrowing does not count, the day of paying does.</summary>
    OneEnd,

    /// <summary>両端入れ: the day of borrowing counts too, for what was lent that day.</summary>
    BothEnds,
}

public enum YearCounting
{
    /// <summary>Days in a leap year are 1/366, others 1/365.</summary>
    ByCalendar,

    /// <summary>Every day is 1/365, in leap years too.</summary>
    Always365,
}

public enum InterestRounding
{
    /// <summary>1円未満切捨て.</summary>
    Down,

    /// <summary>50銭以上切上げ.</summary>
    Nearest,
}
