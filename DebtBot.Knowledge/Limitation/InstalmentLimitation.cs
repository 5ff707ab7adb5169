using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Values;

namespace DebtBot.Knowledge.Limitation;

/// <summary>家賃・養育費・奨学金、「請求により」一括になる約束の分割払いは、各回の期日ごとに時効が進む。</summary>
/// <remarks>
/// 民法166条1項、最判昭和42年6月23日。養育費は調停や判決があっても、そのとき期日の来ていない分は各回5年のまま（民法169条2項）。
/// 一括請求の日が分かれば、残額全部がその日から進むので、ここでは扱わない。
/// </remarks>
internal static class InstalmentLimitation
{
    private const int MostInstalments = 600;

    public static bool Applies(Debt debt) =>
        (debt.Kind.Is(kind => kind is CreditorKind.Landlord or CreditorKind.ChildSupport or CreditorKind.Jasso) || debt.Acceleration.Is(how => how.Clause == AccelerationClause.OnDemand))
        && !debt.Acceleration.Is(how => how.On.IsGiven)
        && debt.Subrogated.IsUnknown
        && (debt.FirstUnpaid.IsGiven || debt.LastPayment.IsGiven);

    /// <summary>The first due day that was missed, taken late to be safe.</summary>
    public static DateWindow FirstUnpaid(Debt debt) =>
        debt.FirstUnpaid.TryGet(out var first) ? first : debt.LastPayment.Match(last => last.AddMonths(1), () => throw new InvalidOperationException("Ask Applies first."));

    /// <summary>Each due day until today with its clock gone through; at least one.</summary>
    public static IReadOnlyList<(DateOnly Due, LimitationClock Clock)> Clocks(DateOnly firstUnpaid, DateOnly today, Func<DateOnly, LimitationClock> run) =>
        [.. Enumerable.Range(0, MostInstalments).Select(month => Due(firstUnpaid, month)).TakeWhile((due, at) => at == 0 || due <= today).Select(due => (due, run(due)))];

    /// <summary>Up to which due day it may have completed with the safety margin, and the open one that ends first.</summary>
    public static InstalmentPosition Position(IReadOnlyList<(DateOnly Due, LimitationClock Clock)> clocks, int marginDays, DateOnly today)
    {
        var over = clocks.Where(item => IsOver(item.Clock, marginDays, today)).ToList();
        var open = clocks.Where(item => !IsOver(item.Clock, marginDays, today)).OrderBy(item => item.Clock.Completion.Latest).ThenBy(item => item.Due).ToList();
        return new(over.Count > 0 ? over.Max(item => item.Due) : null, open is [var next, ..] ? next.Due : null, open is [var first, ..] ? first.Clock.Completion.Latest : null);
    }

    private static bool IsOver(LimitationClock clock, int marginDays, DateOnly today) =>
        !clock.Pending && !clock.Unclear && clock.Completion.Latest.AddDays(marginDays) < today;

    /// <summary>The same day each month; the last day of a month stays the last day.</summary>
    private static DateOnly Due(DateOnly first, int months)
    {
        var month = new DateOnly(first.Year, first.Month, 1).AddMonths(months);
        var length = DateTime.DaysInMonth(month.Year, month.Month);
        var isLast = first.Day == DateTime.DaysInMonth(first.Year, first.Month);
        return new(month.Year, month.Month, isLast ? length : Math.Min(first.Day, length));
    }
}
