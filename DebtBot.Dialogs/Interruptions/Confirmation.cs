using DebtBot.Dialogs.Conversation;
using DebtBot.Dialogs.Interviewing;
using DebtBot.Dialogs.JapaneseText;
using DebtBot.Dialogs.Interviews;

namespace DebtBot.Dialogs.Interruptions;

/// <summary>Waits for 「はい」 before anything that cannot be undone: erasing, starting over. Any other word leaves everything as it was.</summary>
internal sealed class Confirmation(JapaneseReader reader) : Interruption
{
    public const string Erase = "erase";
    public const string StartOver = "start-over";

    public override InterruptionOutcome Answer(TurnDraft draft, string text)
    {
        if (draft.Progress.Confirming is not (Erase or StartOver))
        {
            return InterruptionOutcome.NotMine;
        }

        var what = draft.Progress.Confirming;
        draft.Progress = draft.Progress with { Confirming = null };
        var answer = Hear.YesNo(text, new HearingContext(reader, draft.Today));
        if (answer.Is(true) || CommandReader.Read(text) is { } again && (again, what) is (Command.ForgetMe, Erase) or (Command.StartOver, StartOver))
        {
            return what == Erase ? Forget(draft) : Restart(draft);
        }

        draft.Say("confirm.kept");
        return answer.Is(false) ? InterruptionOutcome.AskAgain : InterruptionOutcome.NotMine;
    }

    private static InterruptionOutcome Forget(TurnDraft draft)
    {
        draft.Do(new Effect.Erase());
        draft.Say("forget.done");
        return InterruptionOutcome.Done;
    }

    private static InterruptionOutcome Restart(TurnDraft draft)
    {
        var kept = draft.State;
        draft.State = Conversation.Conversation.NewState with
        {
            SeenEventIds = kept.SeenEventIds, Transcript = kept.Transcript, NextLine = kept.NextLine, Language = kept.Language,
            Address = kept.Address, Outbox = kept.Outbox, TakenBack = kept.TakenBack, Expiry = kept.Expiry,
            Consent = new() { WithoutModel = kept.Consent.WithoutModel }, Model = kept.Model,
            Progress = new Progress { Said = ["welcome.hello"], Safety = kept.Progress.Safety },
        };
        draft.Say("start-over.done");
        return InterruptionOutcome.AskAgain;
    }
}
