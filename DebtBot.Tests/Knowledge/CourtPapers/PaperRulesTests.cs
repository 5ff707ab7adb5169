using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.CourtPapers;
using DebtBot.Knowledge.Data;

namespace DebtBot.Tests.Knowledge.CourtPapers;

/// <summary>What a row of papers.yaml leaves out means something: no period, a last day that moves on, no further step.</summary>
public sealed class PaperRulesTests
{
    private readonly PaperRules rules = new(LawLibrary.Load());

    [Theory]
    [InlineData(PaperKind.PaymentOrder, 14, null, 30)]
    [InlineData(PaperKind.WageSeizure, 28, 7, null)]
    [InlineData(PaperKind.DepositSeizure, 7, null, null)]
    [InlineData(PaperKind.Complaint, null, null, null)]
    public void A_period_is_there_only_when_its_row_gives_one(PaperKind kind, int? days, int? supportDays, int? creditorDays)
    {
        var rule = rules.For(kind)!;
        Assert.Equal((days, supportDays, creditorDays), (rule.Days, rule.SupportDays, rule.CreditorDays));
    }

    [Theory]
    [InlineData(PaperKind.PaymentOrder, false, true, false)]
    [InlineData(PaperKind.Complaint, true, true, false)]
    [InlineData(PaperKind.Judgment, false, true, true)]
    [InlineData(PaperKind.WageSeizure, false, false, false)]
    public void A_last_day_moves_on_unless_its_row_says_no_and_the_rest_holds_only_when_said(PaperKind kind, bool printed, bool shifts, bool unchangeable)
    {
        var rule = rules.For(kind)!;
        Assert.Equal((printed, shifts, unchangeable), (rule.Printed, rule.Shifts, rule.Unchangeable));
    }

    [Fact]
    public void The_kind_of_no_paper_has_no_rule() => Assert.Null(rules.For(PaperKind.Unknown));
}
