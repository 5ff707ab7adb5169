namespace DebtBot.Dialogs.Conversation;

/// <summary>When the sweep must look at a conversation next: the earliest of its reminders and waiting messages.</summary>
public static class WakeTime
{
    public static DateTimeOffset? Of(ConversationState state)
    {
        var times = state.Reminders.Select(reminder => reminder.At).Concat(state.Outbox.Select(item => item.NotBefore)).ToList();
        return times.Count == 0 ? null : times.Min();
    }
}
