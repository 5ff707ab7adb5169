using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Values;

namespace DebtBot.Knowledge.Negotiation;

/// <summary>奨学金、病院、罰金など、家計の行に入っていない「専用の窓口」への毎月の支払い。返済の案より先に取り分ける。</summary>
/// <param name="Amount">Whole yen a month; null while one of them is not known.</param>
internal sealed record SetAside(Yen? Amount, IReadOnlyList<MissingFact> Missing)
{
    public static SetAside Of(CaseFile file)
    {
        var debts = file.Debts.Where(IsOutsideTheBudget).ToList();
        IReadOnlyList<MissingFact> missing = [.. debts.Where(debt => debt.MonthlyPayment.IsUnknown).Select(debt => new MissingFact(DebtFacts.MonthlyPayment.Key, debt.Id))];
        return new(missing.Count > 0 ? null : debts.Aggregate(Yen.Zero, (sum, debt) => sum + debt.MonthlyPayment.Match(payment => payment, () => Yen.Zero)), missing);
    }

    private static bool IsOutsideTheBudget(Debt debt) => debt.Product.Is(ClaimProduct.Scholarship)
        || debt.Kind.Is(kind => kind is CreditorKind.Jasso or CreditorKind.Hospital or CreditorKind.Fine or CreditorKind.WelfareRefund);
}
