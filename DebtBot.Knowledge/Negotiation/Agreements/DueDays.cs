using DebtBot.Knowledge.Values;

namespace DebtBot.Knowledge.Negotiation.Agreements;

/// <summary>約束の支払日。日がない月は月の末日。土日祝日でも動かさない（早いほうで示す。実際の扱いは合意の書面による）。</summary>
public static class DueDays
{
    private const int MostPayments = 600;

    /// <summary>Every due day in order; none when the day of the month is not known.</summary>
    public static IEnumerable<DateOnly> Of(Agreement agreement)
    {
        if (!agreement.Day.TryGet(out var day))
        {
            yield break;
        }

        var first = agreement.FirstMonth.Match(month => month, () => FirstMonthFrom(agreement.NotedOn, day));
        var payments = agreement.Payments.Match(count => count, () => MostPayments);
        for (var i = 0; i < payments; i++)
        {
            var month = first.AddMonths(i);
            yield return In(month, day);
        }
    }

    /// <summary>The due day that is next to be told of: the first one nothing is known about; null when none is left.</summary>
    public static DateOnly? Current(Agreement agreement) => Of(agreement).Where(due => agreement.OutcomeOf(due) is null).Select(due => (DateOnly?)due).FirstOrDefault();

    private static DateOnly FirstMonthFrom(DateOnly noted, int day) => In(noted, day) >= noted ? new(noted.Year, noted.Month, 1) : new DateOnly(noted.Year, noted.Month, 1).AddMonths(1);

    private static DateOnly In(DateOnly month, int day) => new(month.Year, month.Month, Math.Min(day, DateTime.DaysInMonth(month.Year, month.Month)));
}
