using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Values;

namespace DebtBot.Knowledge.Interest;

/// <summary>引き直し計算。借り入れのたびに、引き直した元本と新しい借り入れの合計で上限を見て、一度下がった率は戻さない。</summary>
/// <remarks>利息制限法1条、最判平22.4.20。一つの契約が続いたものとして計算する。遅延損害金の率で計算する期間は扱わない。同じ日の行は並んだ順、一行に両方あれば返済が先。</remarks>
internal sealed class Recalculation(InterestFigures figures, InterestCaps caps)
{
    /// <param name="agreed">The agreed rate; null reckons at the cap.</param>
    /// <param name="rows">In order of time, the first one lending.</param>
    public Recalculated Lawful(IReadOnlyList<LedgerEntry> rows, AnnualRate? agreed, DateOnly until, RecalculationConvention convention) =>
        Run(rows, (principal, on) => caps.Cap(principal, on) is var cap && agreed is { } rate ? AnnualRate.Lower(rate, cap) : cap, until, convention);

    /// <summary>As the lender reckons: the agreed rate throughout.</summary>
    public Recalculated AsAgreed(IReadOnlyList<LedgerEntry> rows, AnnualRate agreed, DateOnly until, RecalculationConvention convention) => Run(rows, (_, _) => agreed, until, convention);

    private Recalculated Run(IReadOnlyList<LedgerEntry> rows, Func<Yen, DateOnly, AnnualRate> rateAfter, DateOnly until, RecalculationConvention convention)
    {
        var account = new RunningAccount(rateAfter, on => AnnualRate.FromPercent(figures["statutory-rate"].At(on)), convention);
        var reckoned = new List<RecalculatedRow>(rows.Count);
        foreach (var row in rows.Where(Moves))
        {
            var interest = account.RunTo(row.On);
            account.Pay(row.Pay.Amount);
            if (row.Lend > Yen.Zero)
            {
                account.Lend(row.Lend.Amount);
            }

            reckoned.Add(account.Row(interest));
        }

        account.RunTo(until);
        return new(reckoned, account.Row(0), account);
    }

    /// <summary>A row without money is no interval of its own; counting it would round twice.</summary>
    private static bool Moves(LedgerEntry row) => row.Lend > Yen.Zero || row.Pay > Yen.Zero;
}

/// <summary>A ledger gone through.</summary>
/// <param name="Rows">After each row that moved money.</param>
/// <param name="Until">The account on the day of the reckoning.</param>
internal sealed record Recalculated(IReadOnlyList<RecalculatedRow> Rows, RecalculatedRow Until, RunningAccount Account)
{
    public RecalculatedRow Last => Rows[^1];
}
