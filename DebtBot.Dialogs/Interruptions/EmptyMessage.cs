using DebtBot.Dialogs.Conversation;

namespace DebtBot.Dialogs.Interruptions;

/// <summary>A message without a letter or digit in it: blanks, control characters, emoji.</summary>
internal sealed class EmptyMessage : Interruption
{
    /// <summary>Said turn about to somebody who keeps sending nothing.</summary>
    private static readonly string[] Words = ["common.empty", "common.empty-again", "common.idle-waiting"];

    public override InterruptionOutcome Answer(TurnDraft draft, string text)
    {
        if (text.Any(char.IsLetterOrDigit))
        {
            return InterruptionOutcome.NotMine;
        }

        draft.Say(Words[draft.Progress.IdleMisses % Words.Length]);
        draft.Progress = draft.Progress with { IdleMisses = draft.Progress.IdleMisses + 1 };
        return draft.Progress.IdleMisses == 1 ? InterruptionOutcome.AskAgain : InterruptionOutcome.Done;
    }
}
