using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Citations;

namespace DebtBot.Knowledge.Limitation.Rules;

/// <summary>承認（一部の支払い・猶予のお願い・書面への署名）があると、その時から数え直しになる。</summary>
/// <remarks>
/// 民法152条。完成の後の承認は、信義則により援用できなくなることがある（最大判昭和41年4月20日）が、例外の裁判例もあるため結論は出さない。
/// 承認の後は新たに時効が進むので、それも過ぎれば、どちらの見方でも期間は過ぎている（最判昭和45年5月21日）。
/// </remarks>
internal sealed class RestartByAcknowledgment(LegalSentences sentences) : LimitationRule(LimitationEventKind.PartPayment, LimitationEventKind.Acknowledgment)
{
    public override LimitationClock Apply(LimitationClock clock, LimitationEvent happened)
    {
        if (happened.On.Latest < clock.Start.Earliest)
        {
            return clock;
        }

        if (clock.IsOverBefore(happened.On) && !clock.Pending)
        {
            return clock with { EndAfterLateAcknowledgment = Periods.EndOf(happened.On, clock.Years), Because = [.. clock.Because, sentences.Reason("limitation.acknowledged-after")] };
        }

        return happened.On.Latest <= clock.Completion.Earliest || clock.Pending
            ? clock.RestartAt(happened.On, clock.Years, sentences.Reason("limitation.acknowledged"))
            : clock with { Unclear = true, Because = [.. clock.Because, sentences.Reason("limitation.acknowledged-unclear")] };
    }
}

/// <summary>家族が本人に断らずに払ったときは、本人の承認とは限らず、争いになる。</summary>
/// <remarks>民法152条。頼まれて払った家族の支払いは、本人の支払いとして記録する。</remarks>
internal sealed class DisputedFamilyPayment(LegalSentences sentences) : LimitationRule(LimitationEventKind.FamilyPayment)
{
    public override LimitationClock Apply(LimitationClock clock, LimitationEvent happened) => happened.On.Latest < clock.Start.Earliest
        ? clock
        : clock with { Unclear = true, Because = [.. clock.Because, sentences.Reason("limitation.family-payment")] };
}

/// <summary>援用を伝えていれば、その後の請求に応じる前に弁護士に見てもらう。期間の数え方は変わらない。</summary>
/// <remarks>民法145条。</remarks>
internal sealed class AlreadyInvoked(LegalSentences sentences) : LimitationRule(LimitationEventKind.Invocation)
{
    public override LimitationClock Apply(LimitationClock clock, LimitationEvent happened) => clock with { Because = [.. clock.Because, sentences.Reason("limitation.invoked")] };
}
