using DebtBot.Knowledge.Citations;

namespace DebtBot.Knowledge.Negotiation.Preparing;

/// <summary>電話の台本。はじめの一言、よく言われる五つへの答え、切るときの一言。額は案の一番控えめなものだけを言う。</summary>
/// <remarks>民法152条1項、貸金業法21条1項5号・6号・7号。時効の心配がない相手だけに作る。</remarks>
internal sealed class ScriptWriter(LegalSentences sentences)
{
    public Script Of(CreditorShare share)
    {
        var (first, most) = (share.Offers[0].Monthly, share.Monthly);
        return new(
            sentences.Reason("script.opening", ("amount", first)),
            [
                Reply("script.they-today", sentences.Reason("script.you-today")),
                Reply("script.they-all", sentences.Reason("script.you-all", ("amount", first))),
                Reply("script.they-more", sentences.Reason("script.you-more", ("most", most))),
                Reply("script.they-borrow", sentences.Reason("script.you-borrow")),
                Reply("script.they-work", sentences.Reason("script.you-work")),
            ],
            sentences.Reason("script.exit"),
            [sentences.Reason("script.use-written"), sentences.Reason("script.use-amount")],
            [sentences.Reason("script.avoid-all"), sentences.Reason("script.avoid-borrow"), sentences.Reason("script.avoid-reason")]);
    }

    private Reply Reply(string they, Reason you) => new(sentences.Reason(they), you);
}
