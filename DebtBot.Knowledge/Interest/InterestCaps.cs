using DebtBot.Knowledge.Values;

namespace DebtBot.Knowledge.Interest;

/// <summary>利息と遅延損害金の上限。元本は借りた時の額で見る。ちょうど10万円は18%、ちょうど100万円は15%。</summary>
/// <remarks>利息制限法1条・4条・7条、平11改正附則4条。基本契約が改正の前、借り入れが後のときは扱わない。</remarks>
internal sealed class InterestCaps(InterestFigures figures)
{
    private readonly Timeline<decimal> lowStep = figures["low-step"].Values, highStep = figures["high-step"].Values;
    private readonly Timeline<decimal> multiplier = figures["damages-multiplier"].Values, earlierMultiplier = figures["damages-multiplier-until-2000"].Values;
    private readonly Timeline<AnnualRate> low = Rates(figures, "below-100000"), middle = Rates(figures, "below-1000000"), high = Rates(figures, "from-1000000"), business = Rates(figures, "business-damages");

    public DateOnly KnownFrom => high.KnownFrom;

    /// <exception cref="OutsideTimelineException">Before the act, 1954-06-15.</exception>
    public AnnualRate Cap(Yen principal, DateOnly on) => (principal.Amount < lowStep.At(on) ? low : principal.Amount < highStep.At(on) ? middle : high).At(on);

    /// <summary>The cap on delay damages of a loan by the day of its contract; null when the two ends of the window differ or lie before the act.</summary>
    public AnnualRate? DamagesCap(Yen principal, bool asBusiness, DateWindow contracted) =>
        DamagesCap(principal, asBusiness, contracted.Earliest) is { } first && DamagesCap(principal, asBusiness, contracted.Latest) is { } last && first == last ? first : null;

    private AnnualRate? DamagesCap(Yen principal, bool asBusiness, DateOnly contracted) => contracted switch
    {
        _ when contracted < KnownFrom => null,
        _ when asBusiness && business.Knows(contracted) => business.At(contracted),
        _ => AnnualRate.FromPercent(Cap(principal, contracted).Percent * (multiplier.Knows(contracted) ? multiplier : earlierMultiplier).At(contracted)),
    };

    private static Timeline<AnnualRate> Rates(InterestFigures figures, string id) => figures[id].Values.Select(AnnualRate.FromPercent);
}
