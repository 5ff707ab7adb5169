using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Citations;
using DebtBot.Knowledge.Values;

namespace DebtBot.Knowledge.Limitation.Rules;

/// <summary>確定判決、裁判上の和解、調停、破産の債権者表などで確定した権利は、もとの時効期間が短くても10年になる。</summary>
/// <remarks>民法169条1項（旧民法174条の2）、破産法124条3項・221条。確定の時に弁済期が来ていない各回分には使わない（169条2項）。公正証書だけでは10年にならない。</remarks>
internal sealed class TenYearsFromJudgment(LimitationPeriods periods, LegalSentences sentences)
    : LimitationRule(LimitationEventKind.JudgmentFinal, LimitationEventKind.CourtSettlement, LimitationEventKind.BankruptcyClaimsFixed)
{
    public override LimitationClock Apply(LimitationClock clock, LimitationEvent happened) => JointDecision.Is(happened)
        ? JointDecision.Restart(clock, happened.On, sentences)
        : clock.DecidedAt(happened.On, periods["judgment"].At(happened.On.Latest), sentences.Reason("limitation.judgment"));
}

/// <summary>仮執行宣言付支払督促は、送達から2週間で異議がなければ確定し、判決と同じく10年になる。</summary>
/// <remarks>民事訴訟法393条・396条、民法169条1項、民事執行法35条。支払督促には既判力がないので、発付の前に時効が完成していた場合は請求異議の余地がある（下級審。専門家へ）。</remarks>
internal sealed class TenYearsFromFinalPaymentOrder(LimitationPeriods periods, LegalSentences sentences) : LimitationRule(LimitationEventKind.ProvisionalExecutionServed)
{
    public override LimitationClock Apply(LimitationClock clock, LimitationEvent happened)
    {
        var final = happened.On.AddDays(periods["payment-order-final"].At(happened.On.Earliest) + 1);
        if (JointDecision.Is(happened))
        {
            return JointDecision.Restart(clock, final, sentences);
        }

        var decided = clock.DecidedAt(final, periods["judgment"].At(final.Latest), sentences.Reason("limitation.payment-order-final"));
        return decided with { Because = [.. decided.Because, sentences.Reason("limitation.before-payment-order")] };
    }
}

/// <summary>連帯保証人や連帯債務者への判決は、請求としてだけ及ぶ。10年になるのは、その人についてだけ。</summary>
/// <remarks>旧民法434条・458条、民法441条ただし書。主債務者への判決は保証人にも及ぶ（457条1項）。</remarks>
internal static class JointDecision
{
    public static bool Is(LimitationEvent happened) => happened.Whom.Is(whom => whom is EventParty.JointGuarantor or EventParty.JointDebtor);

    public static LimitationClock Restart(LimitationClock clock, DateWindow on, LegalSentences sentences) => clock.IsOverBefore(on) && !clock.Pending
        ? clock
        : clock.RestartAt(on, clock.Years, sentences.Reason("limitation.through-joint")).Closed(Procedures.Court) with { Restarted = false };
}
