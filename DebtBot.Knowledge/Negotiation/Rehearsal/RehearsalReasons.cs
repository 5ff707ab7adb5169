using DebtBot.Knowledge.Citations;

namespace DebtBot.Knowledge.Negotiation.Rehearsal;

/// <summary>電話の練習の終わりに添える決まり。承認と受け取られる言葉と、相手がしてはいけない言い方。</summary>
/// <remarks>民法152条1項、貸金業法21条1項3号・6号・7号。</remarks>
public static class RehearsalReasons
{
    /// <param name="acknowledged">Words were said that may be taken as an acknowledgment.</param>
    /// <param name="unlawful">The other side talked as a lender must not.</param>
    public static IReadOnlyList<Reason> Of(bool acknowledged, bool unlawful, LegalSentences sentences) =>
        [.. acknowledged ? [sentences.Reason("practice.acknowledges")] : (Reason[])[], .. unlawful ? [sentences.Reason("practice.illegal")] : (Reason[])[]];
}
