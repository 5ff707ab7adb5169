namespace DebtBot.Dialogs.Conversation;

/// <summary>Reminders a person agreed to: neutral words only, for the phone may lie on the kitchen table.</summary>
public static class Reminders
{
    public static void Fire(TurnDraft draft, string id)
    {
        if (draft.State.Reminders.FirstOrDefault(reminder => reminder.Id == id) is { } due)
        {
            draft.State = draft.State with { Reminders = [.. draft.State.Reminders.Where(reminder => reminder.Id != id)], ReminderMemory = draft.State.ReminderMemory.WithDone(id) };
            draft.Say(due.MessageKey);
        }
    }
}
