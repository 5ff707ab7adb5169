using DebtBot.Knowledge.Cases;

namespace DebtBot.Knowledge.Interest;

/// <summary>The debts of one case by who lent them. A debt without a name has no others.</summary>
internal sealed class SameLender
{
    private readonly Dictionary<string, List<Debt>> byLender = new(StringComparer.Ordinal);

    public SameLender(IReadOnlyList<Debt> debts)
    {
        foreach (var debt in debts)
        {
            if (debt.Creditor.TryGet(out var lender) && !byLender.TryAdd(lender, [debt]))
            {
                byLender[lender].Add(debt);
            }
        }
    }

    public bool HasOthers(Debt debt) => debt.Creditor.TryGet(out var lender) && byLender[lender].Count > 1;

    public IEnumerable<Debt> OthersOf(Debt debt) => debt.Creditor.TryGet(out var lender) ? byLender[lender].Where(other => other.Id != debt.Id) : [];
}
