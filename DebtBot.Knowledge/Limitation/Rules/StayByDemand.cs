using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Citations;

namespace DebtBot.Knowledge.Limitation.Rules;

/// <summary>催告（請求書の到達など）は、到達から6か月だけ完成を猶予する。もとの満了の後、猶予されている間の再度の催告に効力はない。</summary>
/// <remarks>民法150条1項・2項。協議の合意による猶予中の催告も効力がない（151条3項）。旧法の催告も、6か月のうちの提訴に備えて同じだけ延ばして考える（旧民法153条）。</remarks>
internal sealed class StayByDemand(LimitationPeriods periods, LegalSentences sentences) : LimitationRule(LimitationEventKind.DemandLetter)
{
    public override LimitationClock Apply(LimitationClock clock, LimitationEvent happened)
    {
        if (clock.IsOverBefore(happened.On) || happened.On.Latest < clock.Start.Earliest
            || clock.IsWithin(clock.Demand, happened.On) || clock.IsWithin(clock.Talks, happened.On))
        {
            return clock;
        }

        var until = clock.StayFrom(happened.On, Periods.EndOf(happened.On, months: periods["demand-stay"].At(happened.On.Latest)), clock.Demand, clock.Talks);
        return clock.HoldUntil(until, sentences.Reason("limitation.demand")) with { Demand = until };
    }
}
