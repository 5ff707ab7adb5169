using DebtBot.Knowledge.Reporting;
using DebtBot.Dialogs.Conversation;
using DebtBot.Dialogs.Messages;
using DebtBot.Knowledge.Values;

namespace DebtBot.Dialogs.Interruptions;

/// <summary>「知らせないで」: all reminders are dropped and none will come.</summary>
internal sealed class StopReminding() : CommandInterruption(Command.StopReminding)
{
    protected override InterruptionOutcome Obey(TurnDraft draft)
    {
        draft.State = draft.State with { Reminders = [], Consent = draft.State.Consent with { Reminders = false } };
        draft.Say("remind.stopped");
        return InterruptionOutcome.AskAgain;
    }
}

/// <summary>「知らせて」: a neutral reminder on the next morning, and on the morning before a deadline.</summary>
internal sealed class RemindMe() : CommandInterruption(Command.RemindMe)
{
    private static readonly TimeOnly Morning = new(9, 5);

    protected override InterruptionOutcome Obey(TurnDraft draft)
    {
        var days = Days(draft).Where(day => JapanTime.At(day, Morning) > draft.Now).Distinct().Order().ToList();
        draft.State = draft.State with
        {
            Consent = draft.State.Consent with { Reminders = true },
            Reminders = [.. days.Select(day => new Reminder($"morning-{day:yyyyMMdd}", JapanTime.At(day, Morning), "reminder.neutral"))],
        };
        draft.Say("remind.done", ("days", string.Join("、", days.Select(JapaneseValues.Of))));
        return InterruptionOutcome.AskAgain;
    }

    private static IEnumerable<DateOnly> Days(TurnDraft draft)
    {
        var today = draft.Today;
        yield return TimeOnly.FromDateTime(draft.Now.InJapan().DateTime) < Morning ? today : today.AddDays(1);
        foreach (var deadline in draft.Moment.Report.Deadlines.Where(deadline => deadline.LastDay is not null))
        {
            yield return deadline.LastDay!.Value.Earliest.AddDays(-1);
        }
    }
}
