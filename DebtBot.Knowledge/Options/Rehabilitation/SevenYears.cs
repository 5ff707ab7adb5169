using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Limitation;
using DebtBot.Knowledge.Values;

namespace DebtBot.Knowledge.Options.Rehabilitation;

/// <summary>七年。破産の免責は確定の日、給与所得者等再生とハードシップ免責はその計画の認可が確定した日から数える。小規模個人再生にはない。</summary>
/// <remarks>民事再生法239条5項2号、破産法252条1項10号。初日は入れず、7年目の応当日の前日の終わりまで（民法140条・143条）。</remarks>
internal static class SevenYears
{
    public static IEnumerable<DateOnly> Starts(History history) =>
        new[] { history.DischargeFinal, history.SalaryRehabilitationConfirmed, history.HardshipPlanConfirmed }.Where(day => day.IsGiven).Select(day => day.Match(given => given, () => default));

    /// <summary>The last day of the seven years after the latest start; null without an earlier procedure.</summary>
    public static DateOnly? LastDay(History history, ProcedureFigures figures, DateOnly on) =>
        Starts(history).ToList() is { Count: > 0 } starts ? Periods.EndOf(starts.Max(), years: figures.Count("discharge-years", on)) : null;
}
