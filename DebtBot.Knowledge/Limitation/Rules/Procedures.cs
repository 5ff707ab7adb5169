using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Citations;

namespace DebtBot.Knowledge.Limitation.Rules;

/// <summary>どの手続が、どの出来事で始まり、終わるか。</summary>
internal static class ProcedureOf
{
    public static Procedures Event(LimitationEventKind kind) => kind switch
    {
        LimitationEventKind.LawsuitFiled or LimitationEventKind.PaymentOrderFiled or LimitationEventKind.LawsuitWithdrawn or LimitationEventKind.LawsuitDismissed
            or LimitationEventKind.PaymentOrderLapsed => Procedures.Court,
        LimitationEventKind.ConciliationFiled or LimitationEventKind.ConciliationFailed => Procedures.Conciliation,
        LimitationEventKind.InsolvencyParticipation or LimitationEventKind.InsolvencyEnded or LimitationEventKind.RehabilitationConfirmed => Procedures.Insolvency,
        LimitationEventKind.ExecutionStarted or LimitationEventKind.ExecutionEnded or LimitationEventKind.ExecutionWithdrawn => Procedures.Execution,
        LimitationEventKind.ProvisionalAttachmentStarted or LimitationEventKind.ProvisionalAttachmentEnded => Procedures.Attachment,
        LimitationEventKind.DischargeFiled or LimitationEventKind.DischargeDecided => Procedures.Discharge,
        _ => Procedures.None,
    };
}

/// <summary>訴え・支払督促・調停の申立て、破産や再生への参加、強制執行、仮差押えの間は、時効は完成しない。終わり方で、その後が変わる。</summary>
/// <remarks>民法147条1項・148条1項・149条、破産法249条3項。始まりは申立ての時で、届いた時ではない（支払督促についても通説による）。仮差押えは、登記が残る間は終わらないことがある（最判平成10年11月24日）。</remarks>
internal sealed class StayWhileProcedureRuns(LegalSentences sentences) : LimitationRule(
    LimitationEventKind.LawsuitFiled, LimitationEventKind.PaymentOrderFiled, LimitationEventKind.ConciliationFiled, LimitationEventKind.InsolvencyParticipation,
    LimitationEventKind.ExecutionStarted, LimitationEventKind.ProvisionalAttachmentStarted, LimitationEventKind.DischargeFiled)
{
    public override LimitationClock Apply(LimitationClock clock, LimitationEvent happened)
    {
        if (clock.IsOverBefore(happened.On))
        {
            return clock;
        }

        var open = clock.Opened(ProcedureOf.Event(happened.Kind), sentences.Reason("limitation.procedure-runs"));
        return happened.Kind != LimitationEventKind.ProvisionalAttachmentStarted ? open : open with
        {
            Because = [.. open.Because, sentences.Reason("limitation.attachment-lasts")],
            AttachedUnderOldLaw = clock.AttachedUnderOldLaw || happened.On.Earliest < Reform.Day,
        };
    }
}

/// <summary>取下げ・却下・失効・取消しで終わった手続や、仮差押えの終わりからは、6か月だけ猶予される。数え直しにはならない。</summary>
/// <remarks>民法147条1項・148条1項かっこ書・149条。預金が空で取り下げた差押えもこれに当たる（148条2項ただし書）。</remarks>
internal sealed class SixMonthsAfterWithdrawal(LimitationPeriods periods, LegalSentences sentences) : LimitationRule(
    LimitationEventKind.LawsuitWithdrawn, LimitationEventKind.LawsuitDismissed, LimitationEventKind.PaymentOrderLapsed, LimitationEventKind.ConciliationFailed,
    LimitationEventKind.InsolvencyEnded, LimitationEventKind.ExecutionWithdrawn, LimitationEventKind.ProvisionalAttachmentEnded)
{
    public override LimitationClock Apply(LimitationClock clock, LimitationEvent happened)
    {
        if (clock.IsOverBefore(happened.On) && !clock.Pending)
        {
            return clock;
        }

        if (happened.Kind == LimitationEventKind.ProvisionalAttachmentEnded && (clock.AttachedUnderOldLaw || happened.On.Earliest < Reform.Day))
        {
            return clock.RestartAt(happened.On, clock.Years, sentences.Reason("limitation.old-attachment")).Closed(Procedures.Attachment) with { Restarted = false, AttachedUnderOldLaw = false };
        }

        var until = Periods.EndOf(happened.On, months: periods["after-refusal"].At(happened.On.Latest));
        return clock.HoldUntil(until, sentences.Reason("limitation.withdrawn")).Closed(ProcedureOf.Event(happened.Kind));
    }
}

/// <summary>強制執行・財産開示・第三者からの情報取得の手続が最後まで行われると、終わった時から数え直しになる。</summary>
/// <remarks>民法148条2項。財産開示と情報取得が更新の事由になったのは2020年4月1日から（平29改正附則10条2項）。</remarks>
internal sealed class RestartByEndedExecution(LegalSentences sentences)
    : LimitationRule(LimitationEventKind.ExecutionEnded, LimitationEventKind.AssetDisclosureEnded, LimitationEventKind.ThirdPartyInformationEnded)
{
    public override LimitationClock Apply(LimitationClock clock, LimitationEvent happened)
    {
        var beforeReform = happened.Kind != LimitationEventKind.ExecutionEnded && happened.On.IsBefore(Reform.Day);
        return beforeReform || (clock.IsOverBefore(happened.On) && !clock.Pending)
            ? clock
            : clock.RestartAt(happened.On, clock.Years, sentences.Reason("limitation.execution-ended")).Closed(Procedures.Execution) with { Restarted = false };
    }
}
