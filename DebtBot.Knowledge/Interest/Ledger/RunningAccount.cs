using DebtBot.Knowledge.Values;

namespace DebtBot.Knowledge.Interest;

/// <summary>One account while its rows are gone through in order: interest first, then principal; what is paid beyond is overpaid and bears interest itself.</summary>
/// <remarks>民法489条・703条・704条、最判平21.9.4（過払い発生の時から利息）、最判平25.4.11（新しい借り入れは過払利息、過払金の順に充てる）。</remarks>
/// <param name="rateAfter">The rate once a loan has brought the principal to this amount on this day.</param>
/// <param name="rateOfOverpaid">The statutory rate by the day an overpayment arose.</param>
internal sealed class RunningAccount(Func<Yen, DateOnly, AnnualRate> rateAfter, Func<DateOnly, AnnualRate> rateOfOverpaid, RecalculationConvention convention)
{
    private long principal, unpaid, overpaid, overpaidInterest;
    private long lentToday;
    private AnnualRate? rate;
    private AnnualRate overpaidRate;
    private DateOnly on;
    private DateOnly? settledOn;

    public DateOnly? FirstOverpaidOn { get; private set; }

    public DateOnly? LastOverpaidOn { get; private set; }

    /// <summary>The first day on which nothing was owed before something was lent again.</summary>
    public DateOnly? FirstBreakFrom { get; private set; }

    /// <summary>The longest time in days for which nothing was owed before something was lent again; 0 when never.</summary>
    public int LongestBreak { get; private set; }

    /// <summary>Interest until this day. Returns what the interval since the last row brought.</summary>
    public long RunTo(DateOnly day)
    {
        var interest = principal == 0 || rate is not { } known ? 0 : SimpleInterest.Of(principal, known, on, day, convention, convention.Days == DayCounting.BothEnds ? Math.Min(lentToday, principal) : 0);
        unpaid += interest;
        overpaidInterest += overpaid == 0 ? 0 : SimpleInterest.Of(overpaid, overpaidRate, on, day, RecalculationConvention.Usual with { Years = convention.Years, Rounding = convention.Rounding });
        (on, lentToday) = (day, 0);
        return interest;
    }

    public void Pay(long amount)
    {
        var toInterest = Math.Min(amount, unpaid);
        var toPrincipal = Math.Min(amount - toInterest, principal);
        unpaid -= toInterest;
        principal -= toPrincipal;
        Overpay(amount - toInterest - toPrincipal);
        settledOn = principal == 0 && unpaid == 0 ? settledOn ?? on : null;
    }

    public void Lend(long amount)
    {
        var fromInterest = Math.Min(amount, overpaidInterest);
        var fromOverpaid = Math.Min(amount - fromInterest, overpaid);
        overpaidInterest -= fromInterest;
        overpaid -= fromOverpaid;
        lentToday += amount - fromInterest - fromOverpaid;
        principal += amount - fromInterest - fromOverpaid;
        var now = rateAfter(new(principal), on);
        rate = rate is { } before ? AnnualRate.Lower(before, now) : now;
        NoteBreak();
    }

    public RecalculatedRow Row(long interest) => new(on, new(interest), new(principal), new(unpaid), new(overpaid), new(overpaidInterest), rate ?? default);

    private void Overpay(long amount)
    {
        if (amount == 0)
        {
            return;
        }

        overpaidRate = overpaid == 0 ? rateOfOverpaid(on) : overpaidRate;
        overpaid += amount;
        FirstOverpaidOn ??= on;
        LastOverpaidOn = on;
    }

    private void NoteBreak()
    {
        if (settledOn is { } since && on > since)
        {
            FirstBreakFrom ??= since;
            LongestBreak = Math.Max(LongestBreak, on.DayNumber - since.DayNumber);
        }

        settledOn = null;
    }
}
