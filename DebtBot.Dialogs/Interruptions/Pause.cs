using DebtBot.Dialogs.Conversation;
using DebtBot.Dialogs.Interviewing;
using DebtBot.Dialogs.JapaneseText;

namespace DebtBot.Dialogs.Interruptions;

/// <summary>「また今度」: it is all right to stop; the place is kept. Nothing more is asked until the person writes again.</summary>
internal sealed class Pause() : CommandInterruption(Command.Pause)
{
    /// <summary>Stops here and keeps the place.</summary>
    internal static void Stop(TurnDraft draft)
    {
        draft.Progress = draft.Progress with { Paused = true };
        draft.Say("pause.done");
    }

    protected override InterruptionOutcome Obey(TurnDraft draft)
    {
        Stop(draft);
        return InterruptionOutcome.Done;
    }
}

/// <summary>「続き」: goes on where it stopped.</summary>
internal sealed class Resume(InterviewGuide guide, JapaneseReader reader) : CommandInterruption(Command.Resume)
{
    protected override InterruptionOutcome Obey(TurnDraft draft)
    {
        if (!draft.Progress.Paused && draft.Progress.Asking is { } asked
            && guide.Find(asked.Question)?.Hear(draft.State, asked.Subject, "続ける", new(reader, draft.Today)) is not null)
        {
            return InterruptionOutcome.NotMine;
        }

        draft.Progress = draft.Progress with { Paused = false };
        draft.Say("pause.resumed");
        return InterruptionOutcome.AskAgain;
    }
}
