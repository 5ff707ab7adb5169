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
    private RateFraction fraction, overpaidFraction;
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
        var interest = principal == 0 ? 0 : SimpleInterest.Of(principal, fraction, on, day, convention, convention.Days == DayCounting.BothEnds ? Math.Min(lentToday, principal) : 0);
        unpaid += interest;
        overpaidInterest += overpaid == 0 ? 0 : SimpleInterest.Of(overpaid, overpaidFraction, on, day, convention);
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
        Hold(rateAfter(new(principal), on));
        NoteBreak();
    }

    public RecalculatedRow Row(long interest) => new(on, new(interest), new(principal), new(unpaid), new(overpaid), new(overpaidInterest), rate ?? default);

    /// <summary>A rate once lowered stays lowered (最判平22.4.20).</summary>
    private void Hold(AnnualRate now)
    {
        if (rate is not { } before || now < before)
        {
            (rate, fraction) = (now, RateFraction.Of(now));
        }
    }

    private void Overpay(long amount)
    {
        if (amount == 0)
        {
            return;
        }

        overpaidFraction = overpaid == 0 ? RateFraction.Of(rateOfOverpaid(on)) : overpaidFraction;
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
