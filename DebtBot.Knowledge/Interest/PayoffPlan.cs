using DebtBot.Knowledge.Values;

namespace DebtBot.Knowledge.Interest;

/// <summary>Whether a monthly payment ever clears a balance.</summary>
/// <remarks>Convention: interest of a month is balance × yearly rate ÷ 12, cut down to the yen; the payment first covers interest, then principal (民法489条); the last payment may be smaller.</remarks>
internal static class PayoffPlan
{
    /// <summary>Longer than fifty years counts as never.</summary>
    public const int LongestMonths = 600;

    private const int MonthsPerYear = 12;

    public static Payoff Of(Yen balance, AnnualRate rate, Yen monthly)
    {
        var first = Interest(balance, rate);
        var without = monthly.Amount == 0 ? 0 : (int)Math.Min((balance.Amount + monthly.Amount - 1) / monthly.Amount, int.MaxValue);
        var (left, total) = (balance, Yen.Zero);
        for (var month = 1; month <= LongestMonths; month++)
        {
            var interest = Interest(left, rate);
            if (interest >= monthly)
            {
                break;
            }

            (left, total) = ((left + interest).LessAtLeastZero(monthly), total + interest);
            if (left == Yen.Zero)
            {
                return new(monthly, first, month, total, without);
            }
        }

        return new(monthly, first, null, null, without);
    }

    private static Yen Interest(Yen balance, AnnualRate rate) => balance.FractionDown(rate.Fraction / MonthsPerYear);
}
