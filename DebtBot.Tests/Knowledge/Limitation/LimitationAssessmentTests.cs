using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Data;
using DebtBot.Knowledge.Limitation;
using DebtBot.Knowledge.Values;

namespace DebtBot.Tests.Knowledge.Limitation;

public sealed class LimitationAssessmentTests
{
    /// <summary>The law is read once for all other tests; here it is read for this one.</summary>
    [Fact]
    public void Freshly_read_rules_find_the_end_and_set_it_back()
    {
        var assessment = new LimitationAssessment(LawLibrary.Load());
        var paid = new LimitationEvent(LimitationEventKind.PartPayment, DateWindow.Day(2023, 3, 10));
        var debt = new Debt("a") { Kind = CreditorKind.MoneyLender, Contracted = DateWindow.Year(2015), FirstUnpaid = DateWindow.Day(2021, 6, 30), CourtRecord = CourtRecord.None, AcknowledgedSince = false };
        var found = assessment.For(CaseFile.Empty with { Debts = [debt, debt with { Id = "b", Events = [paid] }] }, new(2026, 11, 24));
        Assert.Equal(new DateOnly(2026, 6, 30), found[0].BaseEnd!.Value.Latest);
        Assert.Equal(new DateOnly(2028, 3, 10), found[1].BaseEnd!.Value.Latest);
    }

    [Fact]
    public void Every_kind_of_event_has_its_rule()
    {
        var assessment = new LimitationAssessment(LawLibrary.Load());
        foreach (var kind in Enum.GetValues<LimitationEventKind>())
        {
            var debt = new Debt("a") { Kind = CreditorKind.MoneyLender, Contracted = DateWindow.Year(2015), FirstUnpaid = DateWindow.Day(2021, 6, 30), Events = [new(kind, DateWindow.Day(2023, 3, 10))] };
            Assert.NotEmpty(assessment.For(CaseFile.Empty with { Debts = [debt] }, new(2026, 11, 24)).Single().Because);
        }
    }
}
