using DebtBot.Knowledge.Citations;

namespace DebtBot.Knowledge.Negotiation.Letters;

/// <summary>手紙の下書きを出してよいかを、相手ごと、手紙ごとに確かめる。取引履歴の請求や電話を控える申出も、閉じた相手には出さない。</summary>
/// <remarks>民法152条1項。開示請求は承認になりにくいとされるが、下級審や書き方で争いが残るので、時効がはっきりするまでは専門家から請求してもらう。</remarks>
public static class LetterGate
{
    /// <summary>Every letter waits for the gate of its creditor: when in doubt none is drafted.</summary>
    public static bool MayBeDrafted(NegotiationLock? creditor) => creditor is { Open: true };

    /// <summary>Why not: what holds for the creditor, then what holds for this letter.</summary>
    public static IReadOnlyList<Reason> WhyNot(LetterKind kind, NegotiationLock creditor, LegalSentences sentences) =>
        creditor.Open ? [] : [.. creditor.Because, .. Key(kind, creditor) is { } key ? [sentences.Reason(key)] : (Reason[])[]];

    /// <summary>What to know before a letter that was drafted is sent; null when the law says nothing special.</summary>
    public static Reason? BeforeSending(LetterKind kind, LegalSentences sentences) => kind switch
    {
        LetterKind.Instalments or LetterKind.PaymentDay or LetterKind.OnePageOffer or LetterKind.Agreement => sentences.Reason("letter.acknowledges"),
        LetterKind.History => sentences.Reason("letter.history-purpose"),
        LetterKind.NoCalls => sentences.Reason("letter.no-calls-limits"),
        _ => null,
    };

    /// <summary>時効の援用は、下書きせずに説明だけする。民法145条。</summary>
    public static IReadOnlyList<Reason> AboutInvoking(LegalSentences sentences) => [sentences.Reason("letter.invoke"), sentences.Reason("letter.invoke-first")];

    private static string? Key(LetterKind kind, NegotiationLock creditor) =>
        !creditor.Stops.Contains(NegotiationStop.Limitation) ? null
        : kind == LetterKind.History ? "letter.history-locked"
        : kind == LetterKind.NoCalls ? "letter.no-calls-locked"
        : null;
}
