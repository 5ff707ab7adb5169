using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Citations;

namespace DebtBot.Knowledge.Limitation.Rules;

/// <summary>訴えや支払督促の申立て、強制執行、仮差押えの間は、時効は完成しない。終わり方で、その後が変わる。</summary>
/// <remarks>民法147条1項・148条1項・149条。</remarks>
internal sealed class StayWhileProcedureRuns(LegalSentences sentences)
    : LimitationRule(LimitationEventKind.LawsuitFiled, LimitationEventKind.PaymentOrderFiled, LimitationEventKind.ExecutionStarted, LimitationEventKind.ProvisionalAttachmentStarted)
{
    public override LimitationClock Apply(LimitationClock clock, LimitationEvent happened) => happened.On.Earliest > clock.Completion.Latest
        ? clock
        : clock with { Pending = true, Because = [.. clock.Because, sentences.Reason("limitation.procedure-runs")] };
}

/// <summary>取下げ・取消しで終わった手続や、仮差押えの終わりからは、6か月だけ猶予される。数え直しにはならない。</summary>
/// <remarks>民法147条1項・148条1項かっこ書・149条。預金が空で取り下げた差押えもこれに当たる（148条2項ただし書）。</remarks>
internal sealed class SixMonthsAfterWithdrawal(LimitationPeriods periods, LegalSentences sentences)
    : LimitationRule(LimitationEventKind.LawsuitWithdrawn, LimitationEventKind.ExecutionWithdrawn, LimitationEventKind.ProvisionalAttachmentEnded)
{
    public override LimitationClock Apply(LimitationClock clock, LimitationEvent happened) => happened.On.Earliest > clock.Completion.Latest && !clock.Pending
        ? clock
        : clock.HoldUntil(Periods.EndOf(happened.On, months: periods["after-refusal"].At(happened.On.Latest)), sentences.Reason("limitation.withdrawn")) with { Pending = false };
}

/// <summary>強制執行や財産開示の手続が最後まで行われると、終わった時から数え直しになる。</summary>
/// <remarks>民法148条2項。財産開示が更新の事由になったのは2020年4月1日から（平29改正附則10条2項）。</remarks>
internal sealed class RestartByEndedExecution(LimitationPeriods periods, LegalSentences sentences)
    : LimitationRule(LimitationEventKind.ExecutionEnded, LimitationEventKind.AssetDisclosureEnded)
{
    public override LimitationClock Apply(LimitationClock clock, LimitationEvent happened)
    {
        var beforeReform = happened.Kind == LimitationEventKind.AssetDisclosureEnded && !periods["talk-stay"].Values.Knows(happened.On.Latest);
        return beforeReform || (happened.On.Earliest > clock.Completion.Latest && !clock.Pending)
            ? clock
            : clock.RestartAt(happened.On, clock.Years, sentences.Reason("limitation.execution-ended")) with { Restarted = false, Pending = false };
    }
}

/// <summary>天災などで手続ができなかったときは、障害がなくなってから3か月は完成しない。</summary>
/// <remarks>民法161条。旧法は2週間だが、2020年より前の障害はここでは扱わない。</remarks>
internal sealed class StayAfterDisaster(LimitationPeriods periods, LegalSentences sentences) : LimitationRule(LimitationEventKind.DisasterEnded)
{
    public override LimitationClock Apply(LimitationClock clock, LimitationEvent happened) => periods["disaster-stay"].Values.Knows(happened.On.Earliest)
        ? clock.HoldUntil(Periods.EndOf(happened.On, months: periods["disaster-stay"].At(happened.On.Latest)), sentences.Reason("limitation.disaster"))
        : clock;
}
