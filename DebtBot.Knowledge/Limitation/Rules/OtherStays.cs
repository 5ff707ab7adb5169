using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Citations;

namespace DebtBot.Knowledge.Limitation.Rules;

/// <summary>天災などで手続ができなかったときは、障害がなくなってから3か月（旧法は2週間）は完成しない。</summary>
/// <remarks>民法161条、旧民法161条。</remarks>
internal sealed class StayAfterDisaster(LimitationPeriods periods, LegalSentences sentences) : LimitationRule(LimitationEventKind.DisasterEnded)
{
    public override LimitationClock Apply(LimitationClock clock, LimitationEvent happened)
    {
        var until = happened.On.IsBefore(Reform.Day)
            ? happened.On.AddDays(periods["old-disaster-stay"].At(happened.On.Earliest))
            : Periods.EndOf(happened.On, months: periods["disaster-stay"].At(happened.On.Latest));
        return clock.HoldUntil(until, sentences.Reason("limitation.disaster"));
    }
}

/// <summary>貸し手が未成年か成年被後見人で代わる人がいないとき、相続財産、夫婦の間では、代わる人や相続人が決まってから、離婚などから、6か月は完成しない。</summary>
/// <remarks>民法158条・159条・160条。婚姻が続いている間の扱いは、婚姻の解消の日が分かってから数える。代わる人がいなかった時期は確かめず、期間の満了前6か月にかかったものとして見る（安全側）。</remarks>
internal sealed class SixMonthsWhenNobodyCouldAct(LimitationPeriods periods, LegalSentences sentences)
    : LimitationRule(LimitationEventKind.RepresentativeSettled, LimitationEventKind.SuccessionSettled, LimitationEventKind.MarriageDissolved)
{
    public override LimitationClock Apply(LimitationClock clock, LimitationEvent happened) => clock.HoldUntil(
        Periods.EndOf(happened.On, months: periods["family-stay"].At(happened.On.Latest)),
        sentences.Reason(happened.Kind switch
        {
            LimitationEventKind.RepresentativeSettled => "limitation.representative",
            LimitationEventKind.SuccessionSettled => "limitation.succession",
            _ => "limitation.spouses",
        }));
}

/// <summary>免責の申立てについての裁判が確定した日の翌日から2か月は、時効は完成しない。</summary>
/// <remarks>破産法249条3項。免責される借金そのものの扱いは、ここでは判断しない。</remarks>
internal sealed class TwoMonthsAfterDischarge(LimitationPeriods periods, LegalSentences sentences) : LimitationRule(LimitationEventKind.DischargeDecided)
{
    public override LimitationClock Apply(LimitationClock clock, LimitationEvent happened) => clock.IsOverBefore(happened.On) && !clock.Pending
        ? clock
        : clock.HoldUntil(Periods.EndOf(happened.On, months: periods["after-discharge"].At(happened.On.Latest)), sentences.Reason("limitation.discharge")).Closed(Procedures.Discharge);
}

/// <summary>個人再生の計画が認可されると、計画の期日から数え直す。計画の内容を見ないと決められない。</summary>
/// <remarks>民事再生法238条・245条（個人再生の債権者表に確定判決と同じ効力はない）。</remarks>
internal sealed class PlanDecides(LegalSentences sentences) : LimitationRule(LimitationEventKind.RehabilitationConfirmed)
{
    public override LimitationClock Apply(LimitationClock clock, LimitationEvent happened) =>
        clock.Closed(Procedures.Insolvency) with { Unclear = true, Because = [.. clock.Because, sentences.Reason("limitation.rehabilitation-plan")] };
}
