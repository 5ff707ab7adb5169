using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Citations;
using DebtBot.Knowledge.Values;

namespace DebtBot.Knowledge.Limitation.Rules;

/// <summary>確定判決や裁判上の和解などで確定した権利は、もとの時効期間が短くても10年になる。</summary>
/// <remarks>民法169条1項（旧民法174条の2）。確定の時に弁済期が来ていない債権には使わない（同条2項）。公正証書だけでは10年にならない。</remarks>
internal sealed class TenYearsFromJudgment(LimitationPeriods periods, LegalSentences sentences) : LimitationRule(LimitationEventKind.JudgmentFinal, LimitationEventKind.CourtSettlement)
{
    public override LimitationClock Apply(LimitationClock clock, LimitationEvent happened) =>
        clock.RestartAt(happened.On, periods["judgment"].At(happened.On.Latest), sentences.Reason("limitation.judgment")) with { HasTitle = true, Restarted = false, Pending = false };
}

/// <summary>仮執行宣言付支払督促は、送達から2週間で異議がなければ確定し、判決と同じく10年になる。</summary>
/// <remarks>民事訴訟法393条・396条、民法169条1項。発付の前に時効が完成していた場合は、請求異議の余地があるため専門家へ。</remarks>
internal sealed class TenYearsFromFinalPaymentOrder(LimitationPeriods periods, LegalSentences sentences) : LimitationRule(LimitationEventKind.ProvisionalExecutionServed)
{
    private const int ObjectionDays = 14;

    public override LimitationClock Apply(LimitationClock clock, LimitationEvent happened)
    {
        var final = happened.On.AddDays(ObjectionDays + 1);
        return clock.RestartAt(final, periods["judgment"].At(final.Latest), sentences.Reason("limitation.payment-order-final")) with { HasTitle = true, Restarted = false, Pending = false };
    }
}
