using DebtBot.Knowledge.Budget;
using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Citations;
using DebtBot.Knowledge.Data;
using DebtBot.Knowledge.Interest;
using DebtBot.Knowledge.Values;

namespace DebtBot.Knowledge.Negotiation;

/// <summary>守れる約束の額。生活費と予備と先に払うものを引いた残りだけを、開いている相手に残高の割合で分ける。残りを超える額は案にしない。</summary>
/// <remarks>実務の組み方で、法定の額ではない。遅延損害金、まだ閉じている相手に後で要る額、担保の付いた車の引き揚げは見ていない。</remarks>
internal sealed class SafePlanAssessment(LawLibrary library)
{
    private readonly PlanSentences words = new(library.Sentences);

    public PlanFigures Figures { get; } = new(library);

    /// <summary>Null when no debt is listed.</summary>
    /// <param name="locks">One for each debt, in their order.</param>
    public SafePlan? For(CaseFile file, BudgetFinding budget, IReadOnlyList<InterestFinding> interest, IReadOnlyList<NegotiationLock> locks, DateOnly today)
    {
        if (file.Debts.Count == 0)
        {
            return null;
        }

        var open = file.Debts.Zip(locks).Where(pair => pair.Second.Open).Select(pair => pair.First).ToList();
        var aside = SetAside.Of(file);
        Yen? asked = file.Negotiation.CanPayMonthly.TryGet(out var wished) ? wished : null;
        YenDifference? surplus = budget.Surplus is { } left && aside.Amount is { } kept ? new(left.Amount - kept.Amount) : null;
        IReadOnlyList<MissingFact> missing = [.. budget.Missing, .. aside.Missing, .. open.Where(debt => debt.Balance.IsUnknown).Select(debt => new MissingFact(DebtFacts.Balance.Key, debt.Id))];
        var plan = new SafePlan(Result(open.Count > 0, locks.Any(item => item.WouldBeOpen), surplus, missing)) { Surplus = surplus, SetAside = aside.Amount, Asked = asked, Refused = surplus is { } safe && asked is { } much && much > safe.AtLeastZero };
        plan = plan.Result switch
        {
            PlanResult.Ready => Shared(plan, file, open, budget, interest, today),
            PlanResult.CannotTell => plan with { Missing = missing },
            _ => plan,
        };
        return words.Of(plan, file, locks);
    }

    private static PlanResult Result(bool open, bool wouldBeOpen, YenDifference? surplus, IReadOnlyList<MissingFact> missing) =>
        wouldBeOpen && surplus is { Amount: <= 0 } ? PlanResult.NoSurplus
        : !open ? PlanResult.NobodyOpen
        : surplus is null || missing.Count > 0 ? PlanResult.CannotTell
        : PlanResult.Ready;

    private SafePlan Shared(SafePlan plan, CaseFile file, IReadOnlyList<Debt> open, BudgetFinding budget, IReadOnlyList<InterestFinding> interest, DateOnly today)
    {
        var balances = open.Select(debt => debt.Balance.Match(balance => balance, () => Yen.Zero)).ToList();
        var safe = plan.Surplus!.Value.AtLeastZero;
        var owed = balances.Aggregate(Yen.Zero, (sum, balance) => sum + balance);
        var monthly = new[] { plan.Asked ?? safe, safe, owed }.Min();
        var savings = Savings.Beyond(file, budget, Figures.Count("kept-months", today)) is { } spare ? ProRata.Of(spare < owed ? spare : owed, balances) : null;
        var shares = new ShareReckoning(Figures, today);
        IReadOnlyList<CreditorShare> all = [.. ProRata.Of(monthly, balances).Select((share, at) => shares.Of(open[at].Id, balances[at], Rate(open[at], interest), share, savings?[at]))];
        return plan with
        {
            Monthly = monthly, Shares = all, Frozen = Together(all.Select(share => share.Frozen)), WithInterest = Together(all.Select(share => share.WithInterest)),
            Missing = [.. open.Where(debt => debt.Rate.IsUnknown).Select(debt => new MissingFact(DebtFacts.Rate.Key, debt.Id))],
            Stress = monthly == Yen.Zero ? null : Stress.Of(budget.Net!.Value, budget.Reserve!.Value, plan.Surplus.Value, monthly, Figures, today),
        };
    }

    /// <summary>The agreed rate, at most the cap.</summary>
    internal static AnnualRate? Rate(Debt debt, IReadOnlyList<InterestFinding> interest) => !debt.Rate.TryGet(out var agreed) ? null
        : interest.FirstOrDefault(finding => finding.Debt == debt.Id)?.Cap is { } cap ? AnnualRate.Lower(agreed, cap) : agreed;

    private static Reckoning Together(IEnumerable<Reckoning> each)
    {
        var all = each.ToList();
        var result = all.Exists(one => one.Result == ReckoningResult.NeverClears) ? ReckoningResult.NeverClears : all.Exists(one => one.Result == ReckoningResult.CannotTell) ? ReckoningResult.CannotTell : ReckoningResult.Clears;
        return result == ReckoningResult.Clears ? Reckoning.Together(all) : new(result, null, null, null);
    }
}
