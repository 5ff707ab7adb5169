using System.Globalization;
using DebtBot.Dialogs.Conversation;
using DebtBot.Knowledge.Reporting;

namespace DebtBot.Dialogs.Reminding;

/// <summary>Reminders with their numbers, in the order in which they come. Shown inside the conversation only.</summary>
internal static class ReminderList
{
    public static string Of(TurnDraft draft) =>
        string.Join('\n', draft.State.Reminders.Select((reminder, at) => string.Create(CultureInfo.InvariantCulture, $"{at + 1}. {JapaneseValues.Of(reminder.At)}　{draft.Texts[NameOf(reminder)].Say[0]}")));

    private static string NameOf(Reminder reminder) =>
        reminder.Id.StartsWith(ReminderPlan.Called, StringComparison.Ordinal) ? "remind.about-the-call"
        : reminder.Id.StartsWith(ReminderPlan.Payment, StringComparison.Ordinal) ? "remind.about-a-payment"
        : "remind.about-a-deadline";
}
