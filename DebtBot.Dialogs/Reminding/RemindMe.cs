using DebtBot.Dialogs.Conversation;
using DebtBot.Dialogs.Interruptions;

namespace DebtBot.Dialogs.Reminding;

/// <summary>「知らせないで」「停止」: all reminders are dropped and none will come.</summary>
internal sealed class StopReminding() : CommandInterruption(Command.StopReminding)
{
    protected override InterruptionOutcome Obey(TurnDraft draft)
    {
        draft.State = draft.State with { Reminders = [], ReminderMemory = draft.State.ReminderMemory with { AskAboutTheCallOn = null }, Consent = draft.State.Consent with { Reminders = false } };
        draft.Say("remind.stopped");
        return InterruptionOutcome.AskAgain;
    }
}

/// <summary>「知らせて」: from now on neutral reminders, the first on the next business morning. Nothing comes before these words.</summary>
internal sealed class RemindMe() : CommandInterruption(Command.RemindMe)
{
    protected override InterruptionOutcome Obey(TurnDraft draft)
    {
        draft.State = draft.State with
        {
            Consent = draft.State.Consent with { Reminders = true },
            ReminderMemory = draft.State.ReminderMemory with { AskAboutTheCallOn = ReminderPlan.NextBusinessDay(draft) },
        };
        ReminderPlan.Refresh(draft);
        draft.Say("remind.done", ("list", ReminderList.Of(draft)));
        return InterruptionOutcome.AskAgain;
    }
}

/// <summary>「お知らせ一覧」: what will come, with numbers by which one can be moved or called off.</summary>
internal sealed class ShowReminders() : CommandInterruption(Command.ShowReminders)
{
    protected override InterruptionOutcome Obey(TurnDraft draft)
    {
        if (draft.State is { Consent.Reminders: true, Reminders.Count: > 0 })
        {
            draft.Say("remind.list", ("list", ReminderList.Of(draft)));
        }
        else
        {
            draft.Say("remind.none");
        }

        return InterruptionOutcome.AskAgain;
    }
}
