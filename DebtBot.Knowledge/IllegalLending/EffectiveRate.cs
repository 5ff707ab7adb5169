using DebtBot.Knowledge.Values;

namespace DebtBot.Knowledge.IllegalLending;

/// <summary>実質年率。受け取った額を元本とし、名目を問わず上乗せを利息とみて、15日未満は15日として計算する（出資法5条の4）。</summary>
/// <param name="Simple">Percent a year over the days as they were; not cut or rounded.</param>
/// <param name="Statutory">Percent a year with at least 15 days; not cut or rounded.</param>
public sealed record EffectiveRate(decimal Simple, decimal Statutory)
{
    private const decimal PercentPerOne = 100m;

    /// <summary>Null when nothing was delivered, or no more is asked back than was delivered.</summary>
    /// <param name="days">1 or more.</param>
    /// <param name="yearDays">365, or 366 in a leap year.</param>
    public static EffectiveRate? Of(Yen delivered, Yen demanded, int days, int minimumDays, int yearDays)
    {
        if (delivered.Amount == 0 || demanded <= delivered || days < 1)
        {
            return null;
        }

        var interest = (demanded - delivered).Amount * PercentPerOne * yearDays;
        return new(interest / ((decimal)delivered.Amount * days), interest / ((decimal)delivered.Amount * Math.Max(days, minimumDays)));
    }
}
