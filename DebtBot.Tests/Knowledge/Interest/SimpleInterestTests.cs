using System.Numerics;
using CsCheck;
using DebtBot.Knowledge.Interest;
using DebtBot.Knowledge.Values;
using static DebtBot.Tests.Knowledge.Interest.Ledgers;

namespace DebtBot.Tests.Knowledge.Interest;

public sealed class SimpleInterestTests
{
    [Fact]
    public void Rates_are_fractions_in_lowest_terms()
    {
        Assert.Equal(new RateFraction(9, 50), RateFraction.Of(Percent(18)));
        Assert.Equal(new RateFraction(73, 250), RateFraction.Of(Percent(29.2m)));
        Assert.Equal(new RateFraction(0, 1), RateFraction.Of(Percent(0)));
    }

    [Fact]
    public void A_leap_day_is_one_of_366() =>
        Assert.Equal((49_315, 49_180), (Of("2023-02-28", "2023-03-01"), Of("2024-02-28", "2024-02-29")));

    [Fact]
    public void The_day_of_the_new_year_counts_in_the_new_year() =>
        Assert.Equal((49_315, 49_180), (Of("2023-12-30", "2023-12-31"), Of("2023-12-31", "2024-01-01")));

    [Fact]
    public void Large_amounts_are_exact_beyond_64_bits() => Gen.Select(Gen.Long[900_000_000_000, Yen.MaxAmount], Gen.Int[1, 999_999_999], Gen.Int[1, 364]).Sample((amount, rate, days) =>
    {
        var expected = new BigInteger(amount) * rate * days / (new BigInteger(365) * 10_000_000_000);
        return SimpleInterest.Of(new(amount), AnnualRate.FromPercent(rate / 100_000_000m), new(2025, 1, 1), new DateOnly(2025, 1, 1).AddDays(days), RecalculationConvention.Usual).Amount == (long)expected;
    });

    [Fact]
    public void What_is_larger_than_an_amount_can_be_stops_there() =>
        Assert.Equal(Yen.MaxAmount, SimpleInterest.Of(new(Yen.MaxAmount), Percent(1_000_000), new(1954, 6, 15), new(2026, 11, 24), RecalculationConvention.Usual).Amount);

    private static long Of(string after, string until) => SimpleInterest.Of(new(100_000_000), Percent(18), Day(after), Day(until), RecalculationConvention.Usual).Amount;
}
