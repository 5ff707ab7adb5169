using DebtBot.Dialogs.Conversation;

namespace DebtBot.Dialogs.Interruptions;

/// <summary>「最初から」: asks once, then forgets the answers but keeps the conversation.</summary>
internal sealed class StartOver() : CommandInterruption(Command.StartOver)
{
    protected override InterruptionOutcome Obey(TurnDraft draft)
    {
        draft.Progress = draft.Progress with { Confirming = Confirmation.StartOver };
        draft.Say("start-over.ask");
        return InterruptionOutcome.Done;
    }
}
