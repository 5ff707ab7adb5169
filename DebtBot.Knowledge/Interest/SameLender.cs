using DebtBot.Knowledge.Cases;

namespace DebtBot.Knowledge.Interest;

/// <summary>The debts of one case by who lent them. A debt without a name has no others.</summary>
internal sealed class SameLender(IReadOnlyList<Debt> debts)
{
    private readonly ILookup<string, Debt> byLender = debts.Where(debt => debt.Creditor.IsGiven).ToLookup(debt => debt.Creditor.Match(name => name, () => ""), StringComparer.Ordinal);

    public IEnumerable<Debt> OthersOf(Debt debt) => debt.Creditor.TryGet(out var lender) ? byLender[lender].Where(other => other.Id != debt.Id) : [];
}
