using DebtBot.Dialogs.Conversation;

namespace DebtBot.Dialogs.Interruptions;

/// <summary>「隠す」: the page covers itself at once; on other channels one neutral line is all that appears.</summary>
internal sealed class HideMe() : CommandInterruption(Command.HideMe)
{
    protected override InterruptionOutcome Obey(TurnDraft draft)
    {
        draft.Do(new Effect.Hide());
        draft.Say("hide.done");
        return InterruptionOutcome.Done;
    }
}
