using DebtBot.Knowledge.Values;

namespace DebtBot.Tests.Knowledge.Values;

public sealed class YenTests
{
    private static readonly Yen Most = new(Yen.MaxAmount);

    [Fact]
    public void Sums_and_multiples_stop_at_the_largest_amount()
    {
        Assert.Equal(Most, Most + new Yen(1));
        Assert.Equal(Most, Most * 36);
        Assert.Equal(new Yen(3), new Yen(1) + new Yen(2));
    }

    [Fact]
    public void An_amount_beyond_the_largest_is_refused() => Assert.Throws<ArgumentOutOfRangeException>(() => new Yen(Yen.MaxAmount + 1));

    [Theory]
    [InlineData(-1)]
    [InlineData(long.MinValue)]
    [InlineData(Yen.MaxAmount + 1)]
    [InlineData(long.MaxValue)]
    public void An_amount_that_cannot_be_is_not_constructed(long amount)
    {
        Assert.False(Yen.IsLegal(amount));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Yen(amount));
    }

    [Fact]
    public void A_difference_may_be_negative_and_its_rest_is_zero()
    {
        Assert.True((new Yen(1) - new Yen(2)).IsShort);
        Assert.Equal(Yen.Zero, (new Yen(1) - new Yen(2)).AtLeastZero);
    }
}
