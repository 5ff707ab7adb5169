using DebtBot.Knowledge;
using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Interest;
using DebtBot.Knowledge.Values;
using static DebtBot.Tests.Knowledge.Interest.Ledgers;

namespace DebtBot.Tests.Knowledge.Interest;

public sealed class LedgerAssessmentTests
{
    private static readonly LedgerAssessment Assessment = new(LawBook.Load().Topics.Interest.Figures, Caps);

    [Fact]
    public void More_than_a_person_can_have_borrowed_or_paid_is_not_reckoned()
    {
        Assert.NotNull(Of(Lend("2020-01-01", 10_000_000_000)));
        Assert.Null(Of(Lend("2020-01-01", 10_000_000_001)));
        Assert.NotNull(Of(Lend("2020-01-01", 1), Pay("2020-02-01", 10_000_000_000)));
        Assert.Null(Of(Lend("2020-01-01", 1), Pay("2020-02-01", 10_000_000_001)));
    }

    [Fact]
    public void Nothing_before_the_act_is_reckoned()
    {
        Assert.NotNull(Of(Lend("1954-06-15", 10_000)));
        Assert.Null(Of(Lend("1954-06-14", 10_000)));
    }

    [Fact]
    public void A_ledger_without_money_or_whose_first_row_pays_too_is_none()
    {
        Assert.Null(Of());
        Assert.Null(Of(new LedgerEntry(new(2020, 1, 1), Yen.Zero, Yen.Zero)));
        Assert.Null(Of(new LedgerEntry(new(2020, 1, 1), new(10_000), new(1_000))));
    }

    [Fact]
    public void A_later_payment_than_the_last_row_moves_the_end_of_the_dealings()
    {
        var debt = new Debt("a") { Ledger = [Lend("2009-01-01", 10_000), Pay("2009-02-01", 20_000)] };
        Assert.Equal("2019-02-01", Assessment.Assess(debt, new(2026, 11, 24))?.Claim?.Completes.ToString());
        Assert.Equal("2019-05-01", Assessment.Assess(debt with { LastPayment = DateWindow.Day(2009, 5, 1) }, new(2026, 11, 24))?.Claim?.Completes.ToString());
    }

    private static LedgerFinding? Of(params LedgerEntry[] rows) => Assessment.Assess(new Debt("a") { Ledger = rows }, new(2026, 11, 24));
}
