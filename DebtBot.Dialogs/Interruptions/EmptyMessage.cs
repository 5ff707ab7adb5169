using DebtBot.Dialogs.Conversation;

namespace DebtBot.Dialogs.Interruptions;

/// <summary>A message without a letter or digit in it: blanks, control characters, emoji.</summary>
internal sealed class EmptyMessage : Interruption
{
    public override InterruptionOutcome Answer(TurnDraft draft, string text)
    {
        if (text.Any(char.IsLetterOrDigit))
        {
            return InterruptionOutcome.NotMine;
        }

        draft.Say("common.empty");
        return InterruptionOutcome.AskAgain;
    }
}
