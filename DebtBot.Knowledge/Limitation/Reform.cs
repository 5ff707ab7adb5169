using DebtBot.Knowledge.Cases;

namespace DebtBot.Knowledge.Limitation;

/// <summary>2020年4月1日の民法改正。期間は契約の日、中断・停止か更新・完成猶予かは事由の日、保証は保証契約の日で分かれる。</summary>
/// <remarks>平29改正附則10条・21条。</remarks>
internal static class Reform
{
    public static readonly DateOnly Day = new(2020, 4, 1);

    public static LimitationRegime RegimeOf(Debt debt) => debt.Contracted.TryGet(out var contract)
        ? contract.IsBefore(Day) ? LimitationRegime.Old : contract.Earliest >= Day ? LimitationRegime.New : LimitationRegime.Unknown
        : LimitationRegime.Unknown;
}
