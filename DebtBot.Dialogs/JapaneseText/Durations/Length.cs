namespace DebtBot.Dialogs.JapaneseText.Durations;

/// <summary>A length in years, months and days, written in ISO 8601.</summary>
internal readonly record struct Length(int Years, int Months, int Days)
{
    public string Iso => "P" + (Years > 0 ? $"{Years}Y" : "") + (Months > 0 ? $"{Months}M" : "") + (Days > 0 ? Days % 7 == 0 && Days >= 7 && Years == 0 && Months == 0 ? $"{Days / 7}W" : $"{Days}D" : "");

    public DateOnly Before(DateOnly day) => Move(day, -1);

    public DateOnly After(DateOnly day) => Move(day, 1);

    /// <summary>Stays within the calendar however large the number.</summary>
    private DateOnly Move(DateOnly day, int sign)
    {
        var years = Math.Clamp(day.Year + (sign * Years), 1, 9_998) - day.Year;
        return day.AddYears(years).AddMonths(sign * Months * (years == sign * Years ? 1 : 0)).AddDays(sign * Days * (years == sign * Years ? 1 : 0));
    }
}
