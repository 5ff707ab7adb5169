using DebtBot.Knowledge.Values;

namespace DebtBot.Knowledge.Interest;

/// <summary>Whether a monthly payment ever clears a balance.</summary>
/// <remarks>Convention: interest of a month is balance × yearly rate ÷ 12, cut down to the yen; the payment first covers interest, then principal (民法489条); the last payment is what is left.</remarks>
internal static class PayoffPlan
{
    /// <summary>Longer than fifty years counts as never.</summary>
    public const int LongestMonths = 600;

    private const int MonthsPerYear = 12;

    public static Payoff Of(Yen balance, AnnualRate rate, Yen monthly)
    {
        var without = monthly.Amount == 0 ? 0 : (int)Math.Min((balance.Amount + monthly.Amount - 1) / monthly.Amount, int.MaxValue);
        var found = new Payoff(monthly, Interest(balance, rate), null, null, null, without, LeftAfter(balance, rate, monthly, MonthsPerYear), Needed(balance, rate, MonthsPerYear));
        var (left, total) = (balance.Amount, 0L);
        for (var month = 1; month <= LongestMonths; month++)
        {
            var interest = Interest(new(left), rate).Amount;
            total += interest;
            if (interest >= monthly.Amount)
            {
                break;
            }

            if (left + interest <= monthly.Amount)
            {
                return found with { Months = month, TotalInterest = new(Math.Min(Yen.MaxAmount, total)), LastPayment = new(left + interest) };
            }

            left += interest - monthly.Amount;
        }

        return found;
    }

    /// <summary>What is still owed after so many payments; unpaid interest is owed but bears none.</summary>
    public static Yen LeftAfter(Yen balance, AnnualRate rate, Yen monthly, int months)
    {
        var (principal, unpaid) = (balance.Amount, 0L);
        for (var month = 0; month < months && principal > 0; month++)
        {
            unpaid += Interest(new(principal), rate).Amount;
            var toInterest = Math.Min(unpaid, monthly.Amount);
            unpaid -= toInterest;
            principal -= Math.Min(principal, monthly.Amount - toInterest);
        }

        return new(Math.Min(Yen.MaxAmount, principal + unpaid));
    }

    /// <summary>The largest balance that so many payments clear; whole yen.</summary>
    public static Yen MostCleared(AnnualRate rate, Yen monthly, int months)
    {
        var (least, most) = (Yen.Zero, monthly * months);
        while (least < most)
        {
            var middle = new Yen((least.Amount + most.Amount + 1) / 2);
            (least, most) = LeftAfter(middle, rate, monthly, months) == Yen.Zero ? (middle, most) : (least, new(middle.Amount - 1));
        }

        return least;
    }

    /// <summary>The smallest monthly payment that clears the balance in so many payments.</summary>
    public static Yen Needed(Yen balance, AnnualRate rate, int months)
    {
        var (least, most) = (balance.DividedUp(months), new Yen(Math.Min(Yen.MaxAmount, balance.Amount + Interest(balance, rate).Amount)));
        while (least < most)
        {
            var middle = new Yen((least.Amount + most.Amount) / 2);
            (least, most) = LeftAfter(balance, rate, middle, months) == Yen.Zero ? (least, middle) : (new(middle.Amount + 1), most);
        }

        return most;
    }

    private static Yen Interest(Yen balance, AnnualRate rate) => new((long)Math.Min(Yen.MaxAmount, Math.Floor(balance.Amount * rate.Fraction / MonthsPerYear)));
}
