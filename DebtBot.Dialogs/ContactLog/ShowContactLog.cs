using DebtBot.Dialogs.Conversation;
using DebtBot.Dialogs.Interruptions;

namespace DebtBot.Dialogs.ContactLog;

/// <summary>「記録」: every contact written down, as text that can be kept; how to add one when there is none yet.</summary>
internal sealed class ShowContactLog() : CommandInterruption(Command.ContactLog)
{
    protected override InterruptionOutcome Obey(TurnDraft draft)
    {
        if (draft.State.Case.Pressure.Count == 0)
        {
            draft.Say("contact-log.empty");
            return InterruptionOutcome.AskAgain;
        }

        draft.Say(ContactLogMessage.Of(draft.Moment, draft.Texts));
        draft.Say("contact-log.how-to-correct");
        return InterruptionOutcome.AskAgain;
    }
}

/// <summary>「最後の記録を消して」: the latest entry was none. The others keep their numbers.</summary>
internal sealed class TakeBackContact() : CommandInterruption(Command.TakeBackContact)
{
    protected override InterruptionOutcome Obey(TurnDraft draft)
    {
        if (draft.State.Case.Pressure is not { Count: > 0 } entries)
        {
            draft.Say("contact-log.empty");
            return InterruptionOutcome.AskAgain;
        }

        var (kept, last) = (entries.SkipLast(1).ToList(), entries[^1]);
        var index = kept.Count.ToString(System.Globalization.CultureInfo.InvariantCulture);
        draft.State = draft.State with { Case = draft.State.Case with { Pressure = kept } };
        draft.Progress = draft.Progress with
        {
            Asking = IsAbout(draft.Progress.Asking, index) ? null : draft.Progress.Asking,
            Answered = [.. draft.Progress.Answered.Where(asked => !IsAbout(asked, index))],
            Said = [.. draft.Progress.Said.Where(id => id != ContactHints.IdOf(kept.Count) && !id.StartsWith($"conduct/{index}/", StringComparison.Ordinal))],
        };
        draft.Say("contact-log.removed", ("entry", ContactLine.Of(last)));
        return InterruptionOutcome.AskAgain;
    }

    private static bool IsAbout(Asked? asked, string index) => asked is { } question && question.Subject == index && question.Question.StartsWith("pressure.", StringComparison.Ordinal);
}
