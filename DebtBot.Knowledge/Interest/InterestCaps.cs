using DebtBot.Knowledge.Values;

namespace DebtBot.Knowledge.Interest;

/// <summary>利息と遅延損害金の上限。元本は借りた時の額で見る。ちょうど10万円は18%、ちょうど100万円は15%。</summary>
/// <remarks>利息制限法1条・4条・7条、平11改正附則4条。基本契約が改正の前、借り入れが後のときは扱わない。</remarks>
internal sealed class InterestCaps(InterestFigures figures)
{
    public DateOnly KnownFrom => figures["from-1000000"].Values.KnownFrom;

    /// <exception cref="OutsideTimelineException">Before the act, 1954-06-15.</exception>
    public AnnualRate Cap(Yen principal, DateOnly on) =>
        AnnualRate.FromPercent(figures[principal < figures.Yen("low-step", on) ? "below-100000" : principal < figures.Yen("high-step", on) ? "below-1000000" : "from-1000000"].At(on));

    /// <summary>The cap on delay damages of a loan by the day of its contract; null when the two ends of the window differ or lie before the act.</summary>
    public AnnualRate? DamagesCap(Yen principal, bool business, DateWindow contracted) =>
        DamagesCap(principal, business, contracted.Earliest) is { } first && DamagesCap(principal, business, contracted.Latest) is { } last && first == last ? first : null;

    private AnnualRate? DamagesCap(Yen principal, bool business, DateOnly contracted) => contracted switch
    {
        _ when contracted < KnownFrom => null,
        _ when business && figures.Rate("business-damages", contracted) is { } rate => rate,
        _ when figures.Knows("damages-multiplier", contracted) => Times("damages-multiplier", principal, contracted),
        _ => Times("damages-multiplier-until-2000", principal, contracted),
    };

    private AnnualRate Times(string multiplier, Yen principal, DateOnly contracted) =>
        AnnualRate.FromPercent(Cap(principal, contracted).Percent * figures[multiplier].At(contracted));
}
