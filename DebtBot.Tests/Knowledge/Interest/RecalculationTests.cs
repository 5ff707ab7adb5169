using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Interest;
using DebtBot.Knowledge.Values;
using static DebtBot.Tests.Knowledge.Interest.Ledgers;

namespace DebtBot.Tests.Knowledge.Interest;

public sealed class RecalculationTests
{
    private static readonly LedgerEntry[] HalfMillion =
    [
        Lend("2007-11-10", 500_000), Pay("2007-12-10", 20_000), Pay("2008-01-10", 20_000), Pay("2008-02-10", 20_000), Pay("2008-03-10", 20_000), Pay("2008-04-10", 20_000),
    ];

    private static readonly LedgerEntry[] GrowingLoan =
    [
        Lend("2008-05-01", 300_000), Pay("2008-06-01", 15_000), Lend("2008-07-01", 750_000), Pay("2008-08-01", 60_000), Pay("2008-09-01", 60_000), Lend("2008-10-01", 10_000), Pay("2008-11-01", 60_000),
    ];

    private static readonly LedgerEntry[] FullYears = [Lend("2005-01-15", 200_000), .. Enumerable.Range(1, 52).Select(month => new LedgerEntry(new DateOnly(2005, 1, 15).AddMonths(month), Yen.Zero, new(6_000)))];

    [Fact]
    public void Twenty_eight_percent_becomes_eighteen_to_the_yen()
    {
        var lawful = Lawful(HalfMillion, 28);
        Assert.Equal([0, 7_397, 7_444, 7_239, 6_590, 6_840], lawful.Rows.Select(row => row.Interest.Amount));
        Assert.Equal([500_000, 487_397, 474_841, 462_080, 448_670, 435_510], lawful.Rows.Select(row => row.Principal.Amount));
        Assert.Equal(456_204, AsAgreed(HalfMillion, 28).Last.Principal.Amount);
    }

    [Fact]
    public void A_small_loan_bears_twenty_percent()
    {
        LedgerEntry[] rows = [Lend("2025-04-01", 50_000), Pay("2025-05-01", 10_000), Pay("2025-06-01", 10_000), Pay("2025-07-01", 10_000)];
        Assert.Equal([0, 821, 693, 518], Lawful(rows, 40).Rows.Select(row => row.Interest.Amount));
        Assert.Equal(22_032, Lawful(rows, 40).Last.Principal.Amount);
        Assert.Equal(24_143, AsAgreed(rows, 40).Last.Principal.Amount);
    }

    [Fact]
    public void A_rate_once_lowered_stays_lowered()
    {
        var lawful = Lawful(GrowingLoan, 29);
        Assert.Equal([0, 4_573, 4_272, 13_207, 12_667, 11_676, 12_193], lawful.Rows.Select(row => row.Interest.Amount));
        Assert.Equal([300_000, 289_573, 1_039_573, 997_052, 949_719, 959_719, 923_588], lawful.Rows.Select(row => row.Principal.Amount));
        Assert.Equal([18, 18, 15, 15, 15, 15, 15], lawful.Rows.Select(row => row.Rate.Percent));
        Assert.Equal(977_453, AsAgreed(GrowingLoan, 29).Last.Principal.Amount);
    }

    [Fact]
    public void What_is_overpaid_bears_five_percent_from_the_day_it_arose()
    {
        var lawful = Lawful(FullYears, 29.2m, until: "2018-05-15");
        Assert.Equal(new DateOnly(2008, 12, 15), lawful.Account.FirstOverpaidOn);
        Assert.Equal(2_835, lawful.Rows.Single(row => row.On == new DateOnly(2008, 12, 15)).Overpaid.Amount);
        Assert.Equal((32_835, 303), (lawful.Last.Overpaid.Amount, lawful.Last.OverpaidInterest.Amount));
        Assert.Equal(15_078, lawful.Until.OverpaidInterest.Amount);
        Assert.Equal(83_447, AsAgreed(FullYears, 29.2m).Last.Principal.Amount);
    }

    [Theory]
    [InlineData("2020-03-31", 4_989)]
    [InlineData("2020-04-01", 2_993)]
    public void The_rate_on_what_is_overpaid_goes_by_the_day_it_arose(string arose, long inAYear)
    {
        LedgerEntry[] rows = [Lend("2019-03-01", 10_000), Pay("2019-03-01", 10_000), Pay(arose, 100_000)];
        Assert.Equal(inAYear, Lawful(rows, 20, until: Day(arose).AddYears(1).ToString("O", null)).Until.OverpaidInterest.Amount);
    }

    [Fact]
    public void A_new_loan_is_set_first_against_the_interest_then_against_what_was_overpaid()
    {
        LedgerEntry[] rows = [Lend("2018-01-01", 10_000), Pay("2018-01-01", 110_000), Lend("2019-01-01", 104_000), Lend("2019-01-01", 50_000)];
        var after = Lawful(rows, 18).Rows;
        Assert.Equal((1_000, 0), (after[2].Overpaid.Amount, after[2].OverpaidInterest.Amount));
        Assert.Equal((0, 49_000), (after[3].Overpaid.Amount, after[3].Principal.Amount));
        Assert.Equal(365, Lawful(rows, 18).Account.LongestBreak);
    }

    [Fact]
    public void Each_convention_counts_as_its_name_says()
    {
        LedgerEntry[] year = [Lend("2023-12-01", 1_000_000), Pay("2024-03-01", 1)];
        Assert.Equal(37_328, InterestOf(year, new()));
        Assert.Equal(37_397, InterestOf(year, new(Years: YearCounting.Always365)));
        Assert.Equal(37_739, InterestOf(year, new(Days: DayCounting.BothEnds)));
        Assert.Equal(37_329, InterestOf([Lend("2023-12-01", 1_000_025), Pay("2024-03-01", 1)], new(Rounding: InterestRounding.Down)));
        Assert.Equal(410, InterestOf([Lend("2025-12-01", 1_000_000), Pay("2025-12-02", 1)], new(Rounding: InterestRounding.Down)));
        Assert.Equal(411, InterestOf([Lend("2025-12-01", 1_000_000), Pay("2025-12-02", 1)], new(Rounding: InterestRounding.Nearest)));
        Assert.Equal(410, InterestOf([Lend("2025-12-01", 1_000_000), Pay("2025-12-01", 1)], new(Days: DayCounting.BothEnds)));
    }

    private static long InterestOf(LedgerEntry[] rows, RecalculationConvention convention) => Lawful(rows, 15, convention: convention).Rows[1].Interest.Amount;
}
