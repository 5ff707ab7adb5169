using System.Text.RegularExpressions;
using DebtBot.Dialogs.Conversation;

namespace DebtBot.Dialogs.Interviewing.Hearers;

/// <summary>A word of taking back, then a value: 「いや、11月10日」「やっぱり40万だった」. What was echoed last is put right; failing that, the latest answer of the same measure, whatever came between.</summary>
internal sealed partial class TakenBack(InterviewGuide guide) : Hearer
{
    private static readonly string[] Words = ["いや", "ちがう", "ちがった", "違う", "違った", "まちがえた", "間違えた", "まちがい", "間違い", "やっぱ", "訂正", "じゃなくて"];

    /// <summary>Words that often open a message that takes nothing back: they count only where the message answers nothing that is asked.</summary>
    private static readonly string[] SoftWords = ["ごめん", "すみません", "あ、"];

    /// <summary>「やっぱりアイフルも40」.</summary>
    public static bool Opens(string text) => StartsWith(Interjection().Replace(text.TrimStart(), ""), Words);

    public override bool HearsAll(TurnDraft draft) => true;

    public override bool Hear(TurnDraft draft, string text, HearingContext context)
    {
        var start = text.TrimStart();
        if (!(StartsWith(Interjection().Replace(start, ""), Words) || (StartsWith(start, SoftWords) && !AnswersWhatIsAsked(draft, text, context))) || context.Reader.Read(text, context.Today).Count == 0)
        {
            return false;
        }

        foreach (var (id, subject, _) in draft.Progress.Heard.Concat(draft.Progress.Answered.Reverse()))
        {
            if (guide.Find(id) is { IsMeasure: true } question && question.Answer(draft.State, subject) is not null && Naming.OtherValue(draft.State, question, subject, text, context) is { } right)
            {
                draft.State = right with { Progress = right.Progress with { Confirmed = default } };
                return true;
            }
        }

        return false;
    }

    private static bool StartsWith(string text, string[] words) => Array.Exists(words, word => text.StartsWith(word, StringComparison.Ordinal));

    /// <summary>「あ、ちがう」「すみません、やっぱり」.</summary>
    [GeneratedRegex("^(?:あっ?|え|えっと|すみません|ごめん(?:なさい)?|ごめ)[、,. 　…ー]{1,20}")]
    private static partial Regex Interjection();

    private bool AnswersWhatIsAsked(TurnDraft draft, string text, HearingContext context) =>
        draft.Progress.Asking is { } asked && guide.Find(asked.Question)?.Hear(draft.State, asked.Subject, text, context) is not null;
}
