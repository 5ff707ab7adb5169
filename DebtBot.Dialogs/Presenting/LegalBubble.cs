using DebtBot.Dialogs.Conversation;
using DebtBot.Knowledge.Citations;
using DebtBot.Knowledge.Reporting;

namespace DebtBot.Dialogs.Presenting;

/// <summary>Approved legal sentences as bubbles: two sentences a bubble at most, each bubble with its articles, the day they were checked, and 「要確認」 where the source is unsure.</summary>
internal static class LegalBubble
{
    private const int SentencesPerBubble = 2;

    public static IEnumerable<Message> Of(IEnumerable<Reason> reasons, LegalSentences sentences) =>
        reasons.DistinctBy(reason => reason.Key).Chunk(SentencesPerBubble).Select(chunk => new Message(Text(chunk, sentences)));

    public static string Text(IReadOnlyCollection<Reason> reasons, LegalSentences sentences) =>
        string.Join('\n', reasons.Select(reason => SentenceRenderer.Render(reason, sentences))) + "\n" + Source(reasons, sentences);

    /// <summary>〔民事訴訟法 387条・391条／2026-11-23確認〕.</summary>
    public static string Source(IReadOnlyCollection<Reason> reasons, LegalSentences sentences)
    {
        var basis = LegalBasis.Joined(reasons.SelectMany(reason => reason.Basis));
        var checkedOn = reasons.Select(reason => sentences[reason.Key].CheckedOn).Min();
        return $"〔{basis}／{checkedOn:yyyy-MM-dd}確認{(reasons.Any(reason => reason.NeedsConfirmation) ? "・要確認" : "")}〕";
    }
}
