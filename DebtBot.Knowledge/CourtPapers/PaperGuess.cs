using DebtBot.Knowledge.Cases;

namespace DebtBot.Knowledge.CourtPapers;

/// <summary>支払督促には督促異議申立書の用紙が同封される。裁判所の封筒にその用紙があれば、支払督促として期限を数える。</summary>
/// <remarks>民事訴訟法387条。種類の分からない裁判所の紙も、同じ2週間で考える。1週間の紙（差押え、財産開示の決定）もあるので、題名を見てもらう。</remarks>
internal static class PaperGuess
{
    public static PaperKind? Of(CourtPaper paper, PaperKind kind) =>
        kind != PaperKind.Unknown ? kind
        : !paper.Kind.IsSettled ? null
        : paper.CourtOnEnvelope.Is(true) && !paper.ObjectionForm.Is(false) ? PaperKind.PaymentOrder
        : paper.CourtOnEnvelope.Is(true) ? PaperKind.Complaint
        : null;
}
