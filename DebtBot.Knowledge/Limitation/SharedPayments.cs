using DebtBot.Knowledge.Cases;

namespace DebtBot.Knowledge.Limitation;

/// <summary>同じ貸主にいくつも借金があり、どれに充てるか言わずに一部を払うと、全部の借金を認めたことになる。</summary>
/// <remarks>民法152条、最判令和2年12月15日。特段の事情がある場合は扱わない。</remarks>
internal static class SharedPayments
{
    public static IReadOnlyList<Debt> Spread(IReadOnlyList<Debt> debts) =>
        debts.Count < 2 || debts.All(debt => debt.Events.Count == 0) ? debts : [.. debts.Select(debt => With(debt, debts))];

    private static Debt With(Debt debt, IReadOnlyList<Debt> all)
    {
        var others = all.Where(other => other.Id != debt.Id && debt.Creditor.Is(name => other.Creditor.Is(name)))
            .SelectMany(other => other.Events).Where(IsForAny).ToList();
        return others.Count == 0 ? debt : debt with { Events = [.. debt.Events, .. others] };
    }

    private static bool IsForAny(LimitationEvent happened) =>
        happened.Kind == LimitationEventKind.PartPayment && !happened.Designated.Is(true) && !happened.Whom.Is(whom => whom != EventParty.Self);
}
