using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Values;

namespace DebtBot.Knowledge.Interest;

/// <summary>Which amount decided the cap.</summary>
public enum CapGround
{
    FirstAmount,

    /// <summary>Today's balance stands in; the first amount may have been larger and the cap lower.</summary>
    Balance,

    /// <summary>Earlier loans of the same lender were added (5条1号).</summary>
    Together,

    /// <summary>Only the amount handed over counts (2条).</summary>
    Received,

    /// <summary>The lowest rate the ledger came to; it stays (最判平22.4.20).</summary>
    Ledger,
}

/// <summary>The cap for one loan with what decided it, or the facts that are missing.</summary>
internal sealed record JudgedCap(AnnualRate? Cap, Yen Principal, CapGround Ground, IReadOnlyList<MissingFact> Missing);

/// <summary>上限を決める元本を選ぶ。2010年6月18日からの業者の借り入れは、同じ業者の前の借り入れと合わせて見る。天引きなら受け取った額で見る。</summary>
/// <remarks>利息制限法1条・2条・5条1号。前の借り入れは、借りた額と今の残りのどちらで見ても上限が同じときだけ答える。</remarks>
internal sealed class CapPrincipal(InterestFigures figures, InterestCaps caps)
{
    public JudgedCap Judge(Debt debt, SameLender lenders, DateOnly today)
    {
        var (own, ground) = Own(debt);
        if (own is not { } amount)
        {
            return new(null, Yen.Zero, ground, [new(DebtFacts.Balance.Key, debt.Id)]);
        }

        var earlier = Earlier(debt, lenders);
        if (earlier.Count == 0)
        {
            return new(caps.Cap(amount, today), amount, ground, []);
        }

        var (least, most) = (Sum(amount, earlier, loan => loan.Least), Sum(amount, earlier, loan => loan.Most));
        return caps.Cap(least, today) == caps.Cap(most, today)
            ? new(caps.Cap(most, today), most, least > amount ? CapGround.Together : ground, [])
            : new(null, amount, ground, [.. Missing(debt, earlier)]);
    }

    private static (Yen? Amount, CapGround Ground) Own(Debt debt) => debt switch
    {
        _ when debt.Received.TryGet(out var received) => (received, CapGround.Received),
        _ when debt.FirstAmount.TryGet(out var first) => (first, CapGround.FirstAmount),
        _ when debt.Balance.TryGet(out var balance) => (balance, CapGround.Balance),
        _ => (null, CapGround.FirstAmount),
    };

    /// <summary>Loans that were or may have been open with the same lender when this one was made: the amounts they may still have had then.</summary>
    private List<Open> Earlier(Debt debt, SameLender lenders)
    {
        var ends = debt.Contracted.Match(window => (window.Earliest, window.Latest), () => (DateOnly.MinValue, DateOnly.MaxValue));
        return InterestRules.LendsAsBusiness(debt) is true && lenders.HasOthers(debt) && figures.Knows("together", ends.Item2)
            ? [.. lenders.OthersOf(debt).Where(other => InterestRules.Of(other) == InterestRule.MoneyLoan).Select(other => Of(other, ends.Item1, ends.Item2)).OfType<Open>()]
            : [];
    }

    private Open? Of(Debt other, DateOnly earliest, DateOnly latest)
    {
        var (first, last) = other.Contracted.Match(window => (window.Earliest, window.Latest), () => (DateOnly.MinValue, DateOnly.MaxValue));
        if (first > latest)
        {
            return null;
        }

        Yen[] amounts = [.. new[] { other.FirstAmount, other.Balance }.Where(amount => amount.IsGiven).Select(amount => amount.Match(known => known, () => Yen.Zero))];
        var surelyEarlier = last <= earliest && figures.Knows("together", earliest);
        return new(other, surelyEarlier && amounts.Length > 0 ? amounts.Min() : Yen.Zero, amounts.Length > 0 ? amounts.Max() : new(Yen.MaxAmount / 100));
    }

    private static Yen Sum(Yen own, List<Open> earlier, Func<Open, Yen> pick) => new(Math.Min(Yen.MaxAmount, own.Amount + earlier.Sum(loan => pick(loan).Amount)));

    private static IEnumerable<MissingFact> Missing(Debt debt, List<Open> earlier) =>
        new[] { debt }.Concat(earlier.Select(loan => loan.Debt)).Where(loan => loan.Contracted.IsUnknown || !loan.Contracted.Is(window => window.IsExact)).Select(loan => new MissingFact(DebtFacts.Contracted.Key, loan.Id))
            .Concat(earlier.Where(loan => loan.Debt.FirstAmount.IsUnknown && loan.Debt.Balance.IsUnknown).Select(loan => new MissingFact(DebtFacts.Balance.Key, loan.Debt.Id)));

    private sealed record Open(Debt Debt, Yen Least, Yen Most);
}
