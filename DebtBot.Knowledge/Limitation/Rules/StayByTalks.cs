using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Citations;
using DebtBot.Knowledge.Values;

namespace DebtBot.Knowledge.Limitation.Rules;

/// <summary>協議を行う合意（書面・メール）は、合意から1年、または決めた期間、完成を猶予する。債務を認めていなくても止まる。</summary>
/// <remarks>民法151条1項・2項・4項。もとの満了から通算5年まで。猶予中の再度の合意は効く。催告の猶予中の合意に効力はない（3項）。2020年4月1日以後の合意だけ（平29改正附則10条3項）。</remarks>
internal sealed class StayByTalks(LimitationPeriods periods, LegalSentences sentences) : LimitationRule(LimitationEventKind.TalkAgreement)
{
    public override LimitationClock Apply(LimitationClock clock, LimitationEvent happened)
    {
        if (!periods["talk-stay"].Values.Knows(happened.On.Earliest) || clock.IsOverBefore(happened.On) || clock.IsWithin(clock.Demand, happened.On))
        {
            return clock;
        }

        var year = Periods.EndOf(happened.On, months: periods["talk-stay"].At(happened.On.Latest));
        var agreed = happened.Until.TryGet(out var until) && until < year.Earliest ? DateWindow.Day(until) : year;
        var limit = Periods.EndOf(clock.End, periods["talk-total"].At(happened.On.Latest));
        var hold = clock.StayFrom(happened.On, agreed.Latest > limit.Latest ? limit : agreed, clock.Demand);
        return clock.HoldUntil(hold, sentences.Reason("limitation.talks")) with { Talks = hold };
    }
}

/// <summary>協議を断る書面が届くと、猶予はそこから6か月まで（合意の期間のほうが早ければそちら）。</summary>
/// <remarks>民法151条1項3号。</remarks>
internal sealed class TalksRefused(LimitationPeriods periods, LegalSentences sentences) : LimitationRule(LimitationEventKind.TalkRefusal)
{
    public override LimitationClock Apply(LimitationClock clock, LimitationEvent happened)
    {
        if (clock.Talks is not { } running || happened.On.Earliest > running.Latest)
        {
            return clock;
        }

        var end = Periods.EndOf(happened.On, months: periods["after-refusal"].At(happened.On.Latest));
        var hold = end.Latest < running.Latest ? end : running;
        return clock with { Hold = hold, Talks = hold, Because = [.. clock.Because, sentences.Reason("limitation.talks-refused")] };
    }
}
