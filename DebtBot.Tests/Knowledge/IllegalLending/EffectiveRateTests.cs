using CsCheck;
using DebtBot.Knowledge;
using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Data;
using DebtBot.Knowledge.IllegalLending;
using DebtBot.Knowledge.Values;

namespace DebtBot.Tests.Knowledge.IllegalLending;

public sealed class EffectiveRateTests
{
    private static readonly LawBook Law = LawBook.Load();

    [Fact]
    public void The_fifteen_day_rule_never_raises_the_rate() => Gen.Select(Gen.Long[1, 1_000_000], Gen.Long[1, 1_000_000], Gen.Int[1, 400]).Sample((delivered, extra, days) =>
        EffectiveRate.Of(new(delivered), new(delivered + extra), days, 15, 365) is { } rate && rate.Statutory <= rate.Simple && (days < 15 || rate.Statutory == rate.Simple));

    [Fact]
    public void Asking_more_back_never_lowers_the_rate() => Gen.Select(Gen.Long[1, 1_000_000], Gen.Long[1, 1_000_000], Gen.Int[1, 400]).Sample((delivered, extra, days) =>
        EffectiveRate.Of(new(delivered), new(delivered + extra + 1), days, 15, 365)!.Statutory > EffectiveRate.Of(new(delivered), new(delivered + extra), days, 15, 365)!.Statutory);

    [Theory]
    [InlineData(0, 10_000, 7)]
    [InlineData(10_000, 10_000, 7)]
    [InlineData(10_000, 9_000, 7)]
    [InlineData(10_000, 20_000, 0)]
    public void Without_a_loan_or_interest_or_days_there_is_no_rate(long delivered, long demanded, int days) => Assert.Null(EffectiveRate.Of(new(delivered), new(demanded), days, 15, 365));

    [Fact]
    public void Every_scheme_says_what_it_is() => Assert.All(Enum.GetValues<SchemeKind>(), kind =>
    {
        Assert.True(Law.Sentences.Has($"scheme.{KebabNames<SchemeKind>.NameOf(kind)}.why"));
        Assert.NotEmpty(Law.Triage(new CaseFile { Schemes = [kind] }, new(2026, 11, 24, 10, 0, 0, JapanTime.Offset)).IllegalLending);
    });

    [Fact]
    public void At_or_below_the_void_line_nothing_leans_against_repayment() => Gen.Select(Gen.Long[1, 300_000], Gen.Int[1, 400]).Sample((delivered, days) =>
    {
        var most = delivered + (delivered * 3 * Math.Max(days, 15) / 1000);
        var debt = new Debt("a") { Kind = CreditorKind.Unlicensed, Received = new Yen(delivered), ShortLoan = new() { Demanded = new Yen(most), Days = days } };
        return Law.Triage(new CaseFile { Debts = [debt] }, new(2026, 11, 24, 10, 0, 0, JapanTime.Offset)).IllegalLending[0].Principal != PrincipalView.CaseLawAgainstRepayment;
    }, iter: 300);
}
