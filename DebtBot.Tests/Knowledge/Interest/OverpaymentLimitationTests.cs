using DebtBot.Knowledge.Interest;
using DebtBot.Knowledge.Values;
using static DebtBot.Tests.Knowledge.Interest.Ledgers;

namespace DebtBot.Tests.Knowledge.Interest;

public sealed class OverpaymentLimitationTests
{
    [Theory]
    [InlineData("2019-05-15", ClaimStanding.StillRunning)]
    [InlineData("2019-05-16", ClaimStanding.MayHaveCompleted)]
    public void Ten_years_from_the_last_dealing_under_the_old_law(string today, ClaimStanding standing) =>
        Assert.Equal((standing, "2019-05-15"), Of("2009-05-15", "2009-05-15", null, today));

    [Theory]
    [InlineData("2020-03-31", "2024-06-01", "2034-06-01")]
    [InlineData("2020-04-01", "2024-06-01", "2029-06-01/2034-06-01")]
    public void What_arose_under_the_new_law_may_end_five_years_after_it_was_known(string arose, string ended, string completes) =>
        Assert.Equal((ClaimStanding.StillRunning, completes), Of(ended, arose, null, "2026-11-24"));

    [Fact]
    public void Between_five_and_ten_years_it_cannot_be_told() =>
        Assert.Equal((ClaimStanding.CannotTell, "2025-06-01/2030-06-01"), Of("2020-06-01", "2020-06-01", null, "2026-11-24"));

    [Fact]
    public void After_a_break_the_earlier_contract_may_count_alone() =>
        Assert.Equal((ClaimStanding.CannotTell, "2018-03-01/2029-03-01"), Of("2019-03-01", "2019-03-01", "2008-03-01", "2026-11-24"));

    private static (ClaimStanding Standing, string Completes) Of(string ended, string arose, string? broken, string today) =>
        Ledgers.Limitation.Of(DateWindow.Day(Day(ended)), Day(arose), broken is null ? null : Day(broken), Day(today)) is var claim ? (claim.Standing, claim.Completes.ToString()) : default;
}
