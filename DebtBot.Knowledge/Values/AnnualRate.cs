using System.Globalization;

namespace DebtBot.Knowledge.Values;

/// <summary>A yearly rate as a decimal fraction (0.18 = 18 %). Default: 0 %. Range 0 … 1,000,000 %.</summary>
public readonly record struct AnnualRate : IComparable<AnnualRate>
{
    private AnnualRate(decimal fraction) => Fraction = fraction;

    public decimal Fraction { get; }

    public decimal Percent => Fraction * 100m;

    /// <exception cref="ArgumentOutOfRangeException">Below 0 or above 1,000,000 %.</exception>
    public static AnnualRate FromPercent(decimal percent)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(percent);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(percent, 1_000_000m);
        return new(percent / 100m);
    }

    public static AnnualRate Lower(AnnualRate one, AnnualRate other) => one <= other ? one : other;

    public int CompareTo(AnnualRate other) => Fraction.CompareTo(other.Fraction);

    public override string ToString() => (Fraction * 100m).ToString("0.######", CultureInfo.InvariantCulture) + "%";

    public static bool operator <(AnnualRate left, AnnualRate right) => left.Fraction < right.Fraction;

    public static bool operator >(AnnualRate left, AnnualRate right) => left.Fraction > right.Fraction;

    public static bool operator <=(AnnualRate left, AnnualRate right) => left.Fraction <= right.Fraction;

    public static bool operator >=(AnnualRate left, AnnualRate right) => left.Fraction >= right.Fraction;
}
