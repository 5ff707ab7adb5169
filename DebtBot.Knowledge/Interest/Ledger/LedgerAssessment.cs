using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Values;

namespace DebtBot.Knowledge.Interest;

/// <summary>Reckons the ledger of one debt, if it is whole enough to be reckoned.</summary>
internal sealed class LedgerAssessment(InterestFigures figures, InterestCaps caps)
{
    /// <summary>More than a person's ledger holds; keeps every sum within what an amount can be.</summary>
    private const long LargestSum = 10_000_000_000;

    private readonly Recalculation recalculation = new(figures, caps);
    private readonly OverpaymentLimitation limitation = new(figures);

    /// <summary>Null when there is no ledger or it cannot be used: it begins with a payment, reaches beyond today or lies before the act.</summary>
    public LedgerFinding? Assess(Debt debt, DateOnly today)
    {
        if (debt.Ledger.Count == 0 || InOrder(debt) is not { Count: > 0 } rows || !IsUsable(rows, today))
        {
            return null;
        }

        var lawful = recalculation.Lawful(rows, debt.Rate.TryGet(out var agreed) ? agreed : null, today, RecalculationConvention.Usual);
        var lender = debt.Rate.IsGiven ? recalculation.AsAgreed(rows, agreed, today, RecalculationConvention.Usual) : null;
        var contract = (lender ?? lawful).Account;
        return new(
            lawful.Last.Principal, lawful.Last.UnpaidInterest, lawful.Last.Rate, lender?.Last.Principal, lawful.Last.Overpaid, lawful.Until.OverpaidInterest, lawful.Account.FirstOverpaidOn, contract.LongestBreak,
            lawful.Last.Overpaid > Yen.Zero ? limitation.Of(Ended(debt, rows), lawful.Account.LastOverpaidOn, contract.FirstBreakFrom, today) : null, lawful.Rows);
    }

    private bool IsUsable(List<LedgerEntry> rows, DateOnly today) =>
        rows[0].Lend > Yen.Zero && rows[0].Pay == Yen.Zero && rows[0].On >= caps.KnownFrom && rows[^1].On <= today && figures.Knows("statutory-rate", rows[^1].On)
        && rows.Sum(row => row.Lend.Amount) <= LargestSum && rows.Sum(row => row.Pay.Amount) <= LargestSum;

    private static List<LedgerEntry> InOrder(Debt debt)
    {
        List<LedgerEntry> rows = [.. debt.Ledger.Where(row => row.Lend > Yen.Zero || row.Pay > Yen.Zero)];
        var sorted = rows.Zip(rows.Skip(1)).All(pair => pair.First.On <= pair.Second.On);
        return sorted ? rows : [.. rows.OrderBy(row => row.On)];
    }

    /// <summary>A payment after the last row means that the dealings went on.</summary>
    private static DateWindow Ended(Debt debt, List<LedgerEntry> rows) =>
        debt.LastPayment.Match(paid => DateWindow.Later(paid, DateWindow.Day(rows[^1].On)), () => DateWindow.Day(rows[^1].On));
}
