using DebtBot.Knowledge.Values;

namespace DebtBot.Dialogs.Conversation;

/// <summary>No reminder from nine in the evening until eight in the morning, Japan time.</summary>
public static class QuietHours
{
    private const int From = 21, Until = 8;

    /// <summary>When what is put off in the night is sent.</summary>
    private static readonly TimeOnly Morning = new(9, 5);

    public static bool Holds(DateTimeOffset moment) => moment.InJapan().Hour is >= From or < Until;

    /// <summary>The morning after a quiet moment.</summary>
    public static DateTimeOffset After(DateTimeOffset moment) =>
        JapanTime.At(moment.InJapan().Hour >= From ? moment.DayInJapan().AddDays(1) : moment.DayInJapan(), Morning);

    /// <summary>Reminders that became due while nobody looked and would ring now in the night wait for the morning.</summary>
    public static ConversationState WithoutNightReminders(this ConversationState state, DateTimeOffset now) =>
        !Holds(now) || !state.Consent.Reminders || state.Reminders.All(reminder => reminder.At > now) ? state
        : state with { Reminders = [.. state.Reminders.Select(reminder => reminder.At <= now ? reminder with { At = After(now) } : reminder)] };
}
