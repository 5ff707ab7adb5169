using System.Globalization;
using System.Text.RegularExpressions;
using DebtBot.Dialogs.Conversation;
using DebtBot.Dialogs.Interviewing;
using DebtBot.Dialogs.Interruptions;
using DebtBot.Dialogs.JapaneseText;
using DebtBot.Dialogs.JapaneseText.ClockTimes;
using DebtBot.Dialogs.JapaneseText.Dates;
using DebtBot.Knowledge.Reporting;
using DebtBot.Knowledge.Values;

namespace DebtBot.Dialogs.Reminding;

/// <summary>「お知らせ1を取り消して」「2番を10時に」「1番を明後日に」: calls one off or moves it. Never into the quiet hours.</summary>
internal sealed partial class ChangeReminder(JapaneseReader reader) : Interruption
{
    public override InterruptionOutcome Answer(TurnDraft draft, string text)
    {
        var match = One().Match(Normalizer.Normalize(text).Text.Trim());
        if (!match.Success || !draft.State.Consent.Reminders)
        {
            return InterruptionOutcome.NotMine;
        }

        if (draft.State.Reminders.ElementAtOrDefault(int.Parse(match.Groups["n"].Value, NumberStyles.None, CultureInfo.InvariantCulture) - 1) is not { } reminder)
        {
            draft.Say("remind.no-such", ("list", ReminderList.Of(draft)));
            return InterruptionOutcome.AskAgain;
        }

        if (match.Groups["off"].Success)
        {
            CallOff(draft, reminder);
        }
        else
        {
            Move(draft, reminder, text);
        }

        return InterruptionOutcome.AskAgain;
    }

    private static void CallOff(TurnDraft draft, Reminder reminder)
    {
        draft.State = draft.State with
        {
            ReminderMemory = draft.State.ReminderMemory.WithDone(reminder.Id),
            Reminders = [.. draft.State.Reminders.Where(other => other.Id != reminder.Id)],
        };
        draft.Say("remind.called-off", ("at", JapaneseValues.Of(reminder.At)));
    }

    private void Move(TurnDraft draft, Reminder reminder, string text)
    {
        var context = new HearingContext(reader, draft.Today) { Now = draft.Now };
        var rest = One().Match(Normalizer.Normalize(text).Text.Trim()).Groups["to"].Value;
        var day = context.Reader.Read(rest, draft.Today).Select(entity => Windows.Future(entity, draft.Today)).FirstOrDefault(window => window is not null)?.Earliest;
        var at = JapanTime.At(day ?? reminder.At.DayInJapan(), ClockTimeReader.Read(rest) ?? TimeOnly.FromDateTime(reminder.At.InJapan().DateTime));
        if (at <= draft.Now || QuietHours.Holds(at))
        {
            draft.Say(QuietHours.Holds(at) ? "remind.quiet" : "remind.past");
            return;
        }

        var moved = draft.State.ReminderMemory.Moved.Where(other => other.Id != reminder.Id).Append(new(reminder.Id, at));
        draft.State = draft.State with { ReminderMemory = draft.State.ReminderMemory with { Moved = [.. moved] } };
        ReminderPlan.Refresh(draft);
        draft.Say("remind.moved", ("at", JapaneseValues.Of(at)));
    }

    [GeneratedRegex("^(?:お知らせの?|予定の?)?(?<n>[1-9][0-9]?)(?:番目|番|つ目)?(?:のお知らせ)?(?:を|は)?、?(?:(?<off>取り消|取消|消し|やめ|いらない|止め|キャンセル).{0,8}|(?<to>.{1,20}?)に(?:して|変え|変更|ずらし|移).{0,8})$")]
    private static partial Regex One();
}
