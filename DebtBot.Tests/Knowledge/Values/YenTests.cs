using DebtBot.Knowledge.Values;

namespace DebtBot.Tests.Knowledge.Values;

public sealed class YenTests
{
    [Theory]
    [InlineData(-1)]
    [InlineData(long.MinValue)]
    [InlineData(Yen.Ceiling + 1)]
    [InlineData(long.MaxValue)]
    public void An_amount_that_cannot_be_is_not_constructed(long amount) => Assert.Throws<ArgumentOutOfRangeException>(() => new Yen(amount));

    [Theory]
    [InlineData(0)]
    [InlineData(Yen.MaxAmount)]
    [InlineData(Yen.Ceiling)]
    public void The_edges_are_amounts(long amount) => Assert.Equal(amount, new Yen(amount).Amount);

    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, true)]
    [InlineData(999_999_999_999, true)]
    [InlineData(1_000_000_000_000, false)]
    public void What_a_person_can_mean_ends_below_a_trillion(long amount, bool legal) => Assert.Equal(legal, Yen.IsLegal(amount));

    [Fact]
    public void A_sum_above_the_ceiling_throws_rather_than_wraps()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new Yen(Yen.Ceiling) + new Yen(1));
        Assert.ThrowsAny<ArithmeticException>(() => new Yen(Yen.Ceiling) * 100);
        Assert.Equal(20 * Yen.MaxAmount, (new Yen(Yen.MaxAmount) * 20).Amount);
    }

    [Fact]
    public void A_difference_may_be_negative_and_its_rest_is_zero()
    {
        Assert.True((new Yen(1) - new Yen(2)).IsShort);
        Assert.Equal(Yen.Zero, (new Yen(1) - new Yen(2)).AtLeastZero);
    }
}
