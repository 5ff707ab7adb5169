using DebtBot.Knowledge;
using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Interest;
using DebtBot.Knowledge.Values;

namespace DebtBot.Tests.Knowledge.Interest;

/// <summary>Ledgers written shortly, and the recalculation with the real figures.</summary>
internal static class Ledgers
{
    private static readonly InterestFigures Figures = LawBook.Load().Topics.Interest.Figures;

    public static InterestCaps Caps { get; } = new(Figures);

    public static Recalculation Recalculation { get; } = new(Figures, Caps);

    public static OverpaymentLimitation Limitation { get; } = new(Figures);

    public static AnnualRate Percent(decimal percent) => AnnualRate.FromPercent(percent);

    public static LedgerEntry Lend(string day, long amount) => new(Day(day), new(amount), Yen.Zero);

    public static LedgerEntry Pay(string day, long amount) => new(Day(day), Yen.Zero, new(amount));

    public static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    public static Recalculated Lawful(IReadOnlyList<LedgerEntry> rows, decimal agreed, string? until = null, RecalculationConvention? convention = null) =>
        Recalculation.Lawful(rows, Percent(agreed), until is null ? rows[^1].On : Day(until), convention ?? RecalculationConvention.Usual);

    public static Recalculated AsAgreed(IReadOnlyList<LedgerEntry> rows, decimal agreed) => Recalculation.AsAgreed(rows, Percent(agreed), rows[^1].On, RecalculationConvention.Usual);
}
