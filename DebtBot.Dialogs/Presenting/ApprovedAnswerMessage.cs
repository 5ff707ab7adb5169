using DebtBot.Dialogs.Conversation;
using DebtBot.Dialogs.Interruptions;
using DebtBot.Knowledge.Answers;

namespace DebtBot.Dialogs.Presenting;

/// <summary>The first part of an approved answer, with the offer of the rest.</summary>
internal static class ApprovedAnswerMessage
{
    public static void Say(TurnDraft draft, ApprovedAnswer answer)
    {
        var text = LegalBubble.Text([answer.First], draft.Law.Sentences);
        var bubble = answer.HasMore ? text + "\n" + draft.Texts["asked.more"].Say[0] : text;
        draft.Say(new Message(draft.SaidJustNow(bubble) ? draft.Texts["asked.same-answer"].Say[0] + "\n" + bubble : bubble));
        draft.Progress = draft.Progress with { LastAnswer = answer.Id };
        draft.Offered = answer.HasMore ? TellMore.Words : null;
    }
}
