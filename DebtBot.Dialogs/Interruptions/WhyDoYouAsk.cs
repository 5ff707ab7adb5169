using DebtBot.Dialogs.Conversation;
using DebtBot.Dialogs.Messages;

namespace DebtBot.Dialogs.Interruptions;

/// <summary>「なぜ聞くの？」: says why the pending question is asked, and that it need not be answered.</summary>
internal sealed class WhyDoYouAsk(Func<ConversationState, string, string> subjectName) : CommandInterruption(Command.WhyDoYouAsk)
{
    protected override InterruptionOutcome Obey(TurnDraft draft)
    {
        if (draft.Progress.Asking is not { } asked)
        {
            return InterruptionOutcome.NotMine;
        }

        var why = draft.Texts[asked.Question].Why ?? draft.Texts["why.default"].Say[0];
        draft.Say(new Message(Filled.With(why, ("debt", subjectName(draft.State, asked.Subject))) + "\n" + draft.Texts["why.free"].Say[0]));
        return InterruptionOutcome.AskAgain;
    }
}
