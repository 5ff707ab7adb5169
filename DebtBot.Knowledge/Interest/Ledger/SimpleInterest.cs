using DebtBot.Knowledge.Values;

namespace DebtBot.Knowledge.Interest;

/// <summary>Interest on one amount over some days, exact until its one rounding.</summary>
/// <remarks>Whole numbers throughout: a rate counts in units of 10⁻¹⁰, finer parts are cut off. 10¹² yen × 10⁴ (a rate of 1,000,000 %) × 10¹⁰ × a thousand years stays within 128 bits.</remarks>
internal static class SimpleInterest
{
    private const long RateUnits = 10_000_000_000;
    private const int DaysOfYear = 365, DaysOfLeapYear = 366;

    /// <summary>From the day after <paramref name="after"/> to <paramref name="until"/>, both included; at most <see cref="Yen.MaxAmount"/>.</summary>
    public static Yen Of(Yen principal, AnnualRate rate, DateOnly after, DateOnly until, RecalculationConvention convention) =>
        new(Math.Min(Yen.MaxAmount, Of(principal.Amount, rate, after, until, convention)));

    /// <param name="alsoOnFirstDay">The part of the amount that bears interest on <paramref name="after"/> too.</param>
    public static long Of(long principal, AnnualRate rate, DateOnly after, DateOnly until, RecalculationConvention convention, long alsoOnFirstDay = 0)
    {
        var leapDays = LeapDaysUntil(until) - LeapDaysUntil(after);
        Int128 leap = ((Int128)principal * leapDays) + (DateTime.IsLeapYear(after.Year) ? alsoOnFirstDay : 0);
        Int128 all = ((Int128)principal * (until.DayNumber - after.DayNumber)) + alsoOnFirstDay;
        var units = (Int128)(rate.Fraction * RateUnits);
        return convention.Years == YearCounting.Always365
            ? Rounded(units * all, (Int128)DaysOfYear * RateUnits, convention.Rounding)
            : Rounded(units * (((all - leap) * DaysOfLeapYear) + (leap * DaysOfYear)), (Int128)DaysOfYear * DaysOfLeapYear * RateUnits, convention.Rounding);
    }

    private static long Rounded(Int128 part, Int128 whole, InterestRounding rounding) =>
        (long)(rounding == InterestRounding.Down ? part / whole : ((2 * part) + whole) / (2 * whole));

    /// <summary>Days in leap years from the year 1 to this day.</summary>
    private static int LeapDaysUntil(DateOnly day)
    {
        var years = day.Year - 1;
        return (((years / 4) - (years / 100) + (years / 400)) * DaysOfLeapYear) + (DateTime.IsLeapYear(day.Year) ? day.DayOfYear : 0);
    }
}
