using DebtBot.Dialogs.Conversation;
using DebtBot.Knowledge.Values;

namespace DebtBot.Dialogs.Interviewing.Hearers;

/// <summary>「わからない」 to the last question, and a moment later the answer after all.</summary>
internal sealed class LateAnswer(InterviewGuide guide) : Hearer
{
    /// <summary>Words that open something new.</summary>
    private static readonly string[] Furthermore = ["ほか", "他に", "あと", "それと", "それから"];

    public override bool Hear(TurnDraft draft, string text, HearingContext context)
    {
        if (Array.Exists(Furthermore, word => text.StartsWith(word, StringComparison.Ordinal)) || draft.Progress.Asking is null || draft.Progress.Answered is not [.., var last] || guide.Find(last.Question) is not { } question
            || question.KindOf(draft.State, last.Subject) is not (AnswerKind.DontKnow or AnswerKind.Declined)
            || question.Hear(question.Settle(draft.State, last.Subject, AnswerKind.NotAsked), last.Subject, text, context) is not { } late
            || question.KindOf(late, last.Subject) != AnswerKind.Given)
        {
            return false;
        }

        draft.State = late;
        return true;
    }
}
