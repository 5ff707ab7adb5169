using DebtBot.Dialogs.Conversation;
using DebtBot.Dialogs.Interviews;
using DebtBot.Dialogs.JapaneseText;

namespace DebtBot.Dialogs.Interruptions;

/// <summary>「はい」 right after 「今夜は休んでください」 agrees to rest; it answers no question.</summary>
internal sealed class Resting : Interruption
{
    public override InterruptionOutcome Answer(TurnDraft draft, string text)
    {
        if (draft.Progress is not { Paused: true, Asking: not null } || YesNoWords.Read(Folded.Of(text), deeds: false) is not true)
        {
            return InterruptionOutcome.NotMine;
        }

        draft.Say("pause.resting");
        return InterruptionOutcome.Done;
    }
}
