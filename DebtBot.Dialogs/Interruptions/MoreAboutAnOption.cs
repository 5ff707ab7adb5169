using DebtBot.Dialogs.Conversation;
using DebtBot.Dialogs.JapaneseText;
using DebtBot.Dialogs.Messages;
using DebtBot.Dialogs.Presenting;
using DebtBot.Dialogs.Presenting.Announcements;

namespace DebtBot.Dialogs.Interruptions;

/// <summary>「くわしく」「任意整理をくわしく」: who will know, what it touches, cost and time of one way out. Only once the ways were told.</summary>
internal sealed class MoreAboutAnOption : Interruption
{
    private static readonly string[] Asking = ["くわしく", "詳しく"];

    public override InterruptionOutcome Answer(TurnDraft draft, string text)
    {
        if (!Asks(text) || !draft.Progress.Said.Any(id => id.StartsWith(OptionsAnnouncement.Stem, StringComparison.Ordinal)) || OptionsAnnouncement.Shown(draft.Moment).ToList() is not { Count: > 0 } shown)
        {
            return InterruptionOutcome.NotMine;
        }

        var named = OptionNames.In(text, draft.Texts);
        var option = draft.Moment.Report.Options.FirstOrDefault(item => item.Kind == named) ?? shown[0];
        foreach (var message in OptionDetails.Of(option, draft.State.Case.Wishes, draft.Law, draft.Texts))
        {
            draft.Say(message);
        }

        if (shown.FirstOrDefault(item => item.Kind != option.Kind) is { } other)
        {
            draft.Say(new Message(Filled.With(draft.Texts["details.other"].Say[0], ("name", OptionNames.Short(other.Kind, draft.Texts)))));
        }

        return draft.Progress.Asking is null ? InterruptionOutcome.Done : InterruptionOutcome.AskAgain;
    }

    private static bool Asks(string text) => Folded.Of(text) is var folded && Asking.Any(word => folded.Contains(Folded.Phrase(word), StringComparison.Ordinal));
}

/// <summary>「もっと確かめる」: opens the questions that only refine the ways out.</summary>
internal sealed class AskTheDetails() : CommandInterruption(Command.Details)
{
    protected override InterruptionOutcome Obey(TurnDraft draft)
    {
        draft.Progress = draft.Progress with { Details = true };
        return InterruptionOutcome.AskAgain;
    }
}
