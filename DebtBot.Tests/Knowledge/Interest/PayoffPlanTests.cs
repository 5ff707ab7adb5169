using DebtBot.Knowledge.Interest;
using DebtBot.Knowledge.Values;

namespace DebtBot.Tests.Knowledge.Interest;

public sealed class PayoffPlanTests
{
    private static readonly AnnualRate Eighteen = AnnualRate.FromPercent(18);

    [Fact]
    public void Thirty_thousand_twelve_times_does_not_clear_three_hundred_sixty_thousand()
    {
        var plan = PayoffPlan.Of(new(360_000), Eighteen, new(30_000));
        Assert.Equal((39_181, 33_005), (plan.LeftAfterYear.Amount, plan.NeededForYear.Amount));
        Assert.Equal((14, 12), (plan.Months, plan.MonthsWithoutInterest));
    }

    [Theory]
    [InlineData(327_225, 12)]
    [InlineData(327_229, 12)]
    [InlineData(327_230, 13)]
    public void The_most_that_twelve_payments_clear(long balance, int months) => Assert.Equal(months, PayoffPlan.Of(new(balance), Eighteen, new(30_000)).Months);

    [Fact]
    public void A_million_at_fifteen_percent_takes_seventy_nine_months()
    {
        var plan = PayoffPlan.Of(new(1_000_000), AnnualRate.FromPercent(15), new(20_000));
        Assert.Equal((79, 579_052), (plan.Months, plan.TotalInterest!.Value.Amount));
        Assert.Equal(1_579_052 - (78 * 20_000), plan.LastPayment!.Value.Amount);
    }

    [Theory]
    [InlineData(14_999, false)]
    [InlineData(15_000, false)]
    [InlineData(15_001, true)]
    public void A_payment_that_only_covers_the_interest_never_clears(long monthly, bool reduces)
    {
        var plan = PayoffPlan.Of(new(1_000_000), Eighteen, new(monthly));
        Assert.Equal(reduces, plan.LeftAfterYear < new Yen(1_000_000));
        Assert.True(reduces || plan.Months is null);
    }

    [Fact]
    public void One_yen_less_than_needed_does_not_clear_it() =>
        Assert.Equal((0, 4), (PayoffPlan.LeftAfter(new(360_000), Eighteen, new(33_005), 12).Amount, PayoffPlan.LeftAfter(new(360_000), Eighteen, new(33_004), 12).Amount));

    [Fact]
    public void The_largest_amounts_and_rates_do_not_break_it()
    {
        Yen most = new(Yen.MaxAmount);
        Assert.Null(PayoffPlan.Of(most, AnnualRate.FromPercent(1_000_000), most).Months);
        Assert.Equal(most, PayoffPlan.LeftAfter(most, AnnualRate.FromPercent(1_000_000), new(1), 12));
        Assert.Equal(2, PayoffPlan.Of(most, AnnualRate.FromPercent(1), most).Months);
    }
}
