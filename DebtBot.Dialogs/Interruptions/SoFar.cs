using DebtBot.Dialogs.Conversation;
using DebtBot.Dialogs.Interviewing;
using DebtBot.Dialogs.Presenting;

namespace DebtBot.Dialogs.Interruptions;

/// <summary>「ここまで何がわかった？」: everything understood so far, with what is still unknown.</summary>
internal sealed class SoFar(InterviewGuide guide, Func<ConversationState, string, string> subjectName) : CommandInterruption(Command.SoFar)
{
    protected override InterruptionOutcome Obey(TurnDraft draft)
    {
        foreach (var message in SoFarMessages.Of(draft.State, guide, draft.Texts, subjectName))
        {
            draft.Say(message);
        }

        return InterruptionOutcome.AskAgain;
    }
}
