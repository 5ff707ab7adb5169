using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Citations;

namespace DebtBot.Knowledge.Limitation.Rules;

/// <summary>承認（一部の支払い・猶予のお願い・書面への署名）があると、その時から数え直しになる。</summary>
/// <remarks>民法152条。完成の後の承認は、信義則により援用できなくなることがある（最大判昭和41年4月20日）が、例外の裁判例もあるため結論は出さない。</remarks>
internal sealed class RestartByAcknowledgment(LegalSentences sentences) : LimitationRule(LimitationEventKind.PartPayment, LimitationEventKind.Acknowledgment)
{
    public override LimitationClock Apply(LimitationClock clock, LimitationEvent happened)
    {
        if (happened.On.Earliest > clock.Completion.Latest && !clock.Pending)
        {
            return clock with { AcknowledgedAfterCompletion = true, Because = [.. clock.Because, sentences.Reason("limitation.acknowledged-after")] };
        }

        return happened.On.Latest <= clock.Completion.Earliest || clock.Pending
            ? clock.RestartAt(happened.On, clock.Years, sentences.Reason("limitation.acknowledged"))
            : clock with { Unclear = true, Because = [.. clock.Because, sentences.Reason("limitation.acknowledged-unclear")] };
    }
}
