using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Values;

namespace DebtBot.Knowledge.Limitation;

/// <summary>家賃・養育費・奨学金などは、各回の期日ごとに時効が進む。</summary>
/// <remarks>民法166条1項。養育費は調停や判決があっても、そのとき期日の来ていない分は各回5年のまま（民法169条2項）。</remarks>
internal static class InstalmentLimitation
{
    private const int MostInstalments = 600;

    /// <summary>Which due days may have completed by today, with the safety margin in days.</summary>
    public static InstalmentPosition Position(DateOnly firstUnpaid, int years, int marginDays, DateOnly today)
    {
        DateOnly? completed = null;
        for (var i = 0; i < MostInstalments; i++)
        {
            var due = Due(firstUnpaid, i);
            var end = Periods.EndOf(due, years);
            if (end.AddDays(marginDays) >= today)
            {
                return new(completed, due, end);
            }

            completed = due;
        }

        return new(completed, null, null);
    }

    /// <summary>The same day each month; the last day of a month stays the last day.</summary>
    private static DateOnly Due(DateOnly first, int months)
    {
        var month = new DateOnly(first.Year, first.Month, 1).AddMonths(months);
        var length = DateTime.DaysInMonth(month.Year, month.Month);
        var isLast = first.Day == DateTime.DaysInMonth(first.Year, first.Month);
        return new(month.Year, month.Month, isLast ? length : Math.Min(first.Day, length));
    }

    public static bool Applies(Debt debt) => debt.Kind.Is(kind => kind is CreditorKind.Landlord or CreditorKind.ChildSupport or CreditorKind.Jasso)
        && !(debt.Acceleration.TryGet(out var acceleration) && acceleration.On.IsGiven)
        && (debt.FirstUnpaid.IsGiven || debt.LastPayment.IsGiven);

    /// <summary>The first due day that was missed, taken late to be safe.</summary>
    public static DateWindow FirstUnpaid(Debt debt) =>
        debt.FirstUnpaid.TryGet(out var first) ? first : debt.LastPayment.Match(last => last.AddMonths(1), () => throw new InvalidOperationException("Ask Applies first."));
}
