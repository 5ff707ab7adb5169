namespace DebtBot.Dialogs.Conversation;

/// <summary>The one place that says when the sweep must look at a conversation again.</summary>
public static class WakeUp
{
    /// <summary>The earliest of what waits: an unconfirmed message, a question to a model, a reminder the person agreed to, or the next step towards erasing what nobody writes in. Null when nothing waits.</summary>
    public static DateTimeOffset? Of(ConversationState state)
    {
        var reminders = state.Consent.Reminders ? state.Reminders.Select(reminder => (DateTimeOffset?)reminder.At) : [];
        return state.Outbox.Select(item => (DateTimeOffset?)item.NotBefore).Concat(reminders).Append(state.Model.Waiting?.NotBefore).Append(Retention.NextStep(state)).Min();
    }

    /// <summary>The state with its wake time brought up to date; done once, right before a save.</summary>
    public static ConversationState WithWakeUp(this ConversationState state) =>
        Of(state) is var next && next == state.NextWakeAt ? state : state with { NextWakeAt = next };

    /// <summary>Reminders whose time has come and which may be sent.</summary>
    public static IEnumerable<Reminder> DueReminders(this ConversationState state, DateTimeOffset now) =>
        state.Consent.Reminders && !QuietHours.Holds(now) ? state.Reminders.Where(reminder => reminder.At <= now) : [];
}
