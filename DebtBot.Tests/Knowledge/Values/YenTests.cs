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
}
