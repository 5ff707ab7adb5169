using DebtBot.Dialogs.Conversation;

namespace DebtBot.Dialogs.Interruptions;

/// <summary>「削除」: asks once, for it cannot be undone; then everything is erased.</summary>
internal sealed class ForgetMe() : CommandInterruption(Command.ForgetMe)
{
    protected override InterruptionOutcome Obey(TurnDraft draft)
    {
        draft.Progress = draft.Progress with { Confirming = Confirmation.Erase };
        draft.Say("forget.ask");
        return InterruptionOutcome.Done;
    }
}
