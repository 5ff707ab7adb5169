using DebtBot.Knowledge.Budget;
using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Values;

namespace DebtBot.Knowledge.Negotiation;

/// <summary>一括の案に使える貯え。手元に生活費を残した後の現金と預金だけを見て、一部でもわからないときは出さない。</summary>
internal static class Savings
{
    public static Yen? Beyond(CaseFile file, BudgetFinding budget, int keptMonths) =>
        file.Assets.Cash.TryGet(out var cash) && file.Assets.Deposits.TryGet(out var deposits) && budget.Living is { } living ? (cash + deposits).LessAtLeastZero(living * keptMonths) : null;
}
