using System.Globalization;
using DebtBot.Dialogs.Conversation;
using DebtBot.Knowledge.Negotiation.Agreements;
using DebtBot.Knowledge.Values;

namespace DebtBot.Dialogs.Reminding;

/// <summary>Which reminders a person who asked for them gets: the morning before a deadline, the morning before a payment they agreed on, and once whether the call was made. Kept up to date after every turn.</summary>
internal static class ReminderPlan
{
    public const string Called = "called/";
    public const string Deadline = "deadline/";
    public const string Payment = "payment/";

    private const int PaymentsAhead = 2;
    private static readonly TimeOnly Morning = new(9, 5);

    /// <summary>The state with its reminders as they follow from it. One that is due or was put off for the night stays until it is sent.</summary>
    public static void Refresh(TurnDraft draft)
    {
        if (draft.State.Consent.Reminders)
        {
            var planned = Planned(draft).Select(reminder => Moved(draft.State, reminder)).ToList();
            var waiting = draft.State.Reminders.Where(reminder => reminder.At <= draft.Now || planned.Exists(other => other.Id == reminder.Id && other.At <= draft.Now));
            var known = draft.State.ReminderMemory.Done;
            draft.State = draft.State with { Reminders = [.. waiting.Concat(planned.Where(reminder => reminder.At > draft.Now)).DistinctBy(reminder => reminder.Id).Where(reminder => !known.Contains(reminder.Id)).OrderBy(reminder => reminder.At)] };
        }
    }

    /// <summary>The next day that is no weekend, holiday or turn of the year. Where the calendar ends, the next weekday.</summary>
    public static DateOnly NextBusinessDay(TurnDraft draft)
    {
        var (known, day) = (draft.Law.Holidays.Known, draft.Today.AddDays(1));
        while (day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday || (day.Month, day.Day) is (12, >= 29) or (1, <= 3) || (day <= known.Until && draft.Law.Holidays.IsHoliday(day)))
        {
            day = day.AddDays(1);
        }

        return day;
    }

    private static IEnumerable<Reminder> Planned(TurnDraft draft)
    {
        if (draft.State.ReminderMemory.AskAboutTheCallOn is { } day)
        {
            yield return new($"{Called}{Of(day)}", JapanTime.At(day, Morning), "reminder.called");
        }

        foreach (var deadline in draft.Moment.Report.Deadlines.Where(deadline => deadline.LastDay is not null))
        {
            yield return Before(draft, $"{Deadline}{deadline.Subject}/", deadline.LastDay!.Value.Earliest);
        }

        foreach (var agreement in draft.State.Agreements)
        {
            foreach (var due in DueDays.Of(agreement).Where(due => due >= draft.Today && agreement.OutcomeOf(due) is null).Take(PaymentsAhead))
            {
                yield return Before(draft, $"{Payment}{agreement.Id}/", due);
            }
        }
    }

    /// <summary>The morning before a day, or of that day itself when the morning before is over.</summary>
    private static Reminder Before(TurnDraft draft, string stem, DateOnly day) =>
        new(stem + Of(day), JapanTime.At(day.AddDays(-1), Morning) is var eve && eve > draft.Now ? eve : JapanTime.At(day, Morning), "reminder.neutral");

    private static Reminder Moved(ConversationState state, Reminder reminder) =>
        state.ReminderMemory.Moved.FirstOrDefault(moved => moved.Id == reminder.Id) is { } moved ? reminder with { At = moved.At } : reminder;

    private static string Of(DateOnly day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);
}
