using System.Numerics;
using DebtBot.Knowledge.Values;

namespace DebtBot.Knowledge.Interest;

/// <summary>A yearly rate as a fraction of whole numbers in lowest terms: 18 % = 9/50. Rates count in units of 10⁻¹⁰; finer parts are cut off.</summary>
internal readonly record struct RateFraction(long Above, long Below)
{
    private const long Units = 10_000_000_000;

    public static RateFraction Of(AnnualRate rate)
    {
        var units = (long)(rate.Fraction * Units);
        var common = (long)BigInteger.GreatestCommonDivisor(units, Units);
        return new(units / common, Units / common);
    }
}

/// <summary>Interest on one amount over some days, exact until its one rounding.</summary>
/// <remarks>Whole numbers throughout: 10¹² yen × 10¹⁴ (a rate of 1,000,000 %) × a thousand years stays within 128 bits; a person's ledger stays within 64, which divide much faster.</remarks>
internal static class SimpleInterest
{
    private const int DaysOfYear = 365, DaysOfLeapYear = 366;

    /// <summary>From the day after <paramref name="after"/> to <paramref name="until"/>, both included; at most <see cref="Yen.MaxAmount"/>.</summary>
    public static Yen Of(Yen principal, AnnualRate rate, DateOnly after, DateOnly until, RecalculationConvention convention) =>
        new(Math.Min(Yen.MaxAmount, Of(principal.Amount, RateFraction.Of(rate), after, until, convention)));

    /// <param name="alsoOnFirstDay">The part of the amount that bears interest on <paramref name="after"/> too.</param>
    public static long Of(long principal, RateFraction rate, DateOnly after, DateOnly until, RecalculationConvention convention, long alsoOnFirstDay = 0)
    {
        Int128 all = ((Int128)principal * (until.DayNumber - after.DayNumber)) + alsoOnFirstDay;
        if (convention.Years == YearCounting.Always365)
        {
            return Rounded(all * rate.Above, (Int128)rate.Below * DaysOfYear, convention.Rounding);
        }

        Int128 leap = ((Int128)principal * (LeapDaysUntil(until) - LeapDaysUntil(after))) + (DateTime.IsLeapYear(after.Year) ? alsoOnFirstDay : 0);
        return Rounded((((all - leap) * DaysOfLeapYear) + (leap * DaysOfYear)) * rate.Above, (Int128)rate.Below * DaysOfYear * DaysOfLeapYear, convention.Rounding);
    }

    private static long Rounded(Int128 part, Int128 whole, InterestRounding rounding)
    {
        var (above, below) = rounding == InterestRounding.Down ? (part, whole) : ((2 * part) + whole, 2 * whole);
        return above <= long.MaxValue && below <= long.MaxValue ? (long)above / (long)below : (long)(above / below);
    }

    /// <summary>Days in leap years from the year 1 to this day.</summary>
    private static int LeapDaysUntil(DateOnly day)
    {
        var years = day.Year - 1;
        return (((years / 4) - (years / 100) + (years / 400)) * DaysOfLeapYear) + (DateTime.IsLeapYear(day.Year) ? day.DayOfYear : 0);
    }
}
