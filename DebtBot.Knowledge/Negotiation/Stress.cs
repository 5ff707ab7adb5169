using DebtBot.Knowledge.Values;

namespace DebtBot.Knowledge.Negotiation;

/// <summary>約束が、収入が1割減ったとき、急な出費があったときにも続くかを確かめる。出費はまず予備と残りで払い、足りない分が支払いに響くとみる。</summary>
internal static class Stress
{
    public static StressTest Of(Yen net, Yen reserve, YenDifference surplus, Yen monthly, PlanFigures figures, DateOnly today)
    {
        var after = new YenDifference(surplus.Amount - net.FractionUp(figures.Fraction("stress-income", today)).Amount);
        var cost = figures.Amount("stress-cost", today);
        var cushion = reserve + new Yen(surplus.Amount - monthly.Amount);
        var uncovered = cost.LessAtLeastZero(cushion).Amount;
        return new(after, new(Math.Max(0, monthly.Amount - Math.Max(0, after.Amount))), cost, (int)((uncovered + monthly.Amount - 1) / monthly.Amount));
    }
}
