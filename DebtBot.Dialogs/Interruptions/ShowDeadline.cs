using DebtBot.Dialogs.Conversation;
using DebtBot.Dialogs.Presenting;
using DebtBot.Dialogs.Presenting.Announcements;

namespace DebtBot.Dialogs.Interruptions;

/// <summary>「いつまで？」 where a paper runs: the day, once more. Without a paper the words may mean anything and are left to others.</summary>
internal sealed class ShowDeadline : Interruption
{
    public override InterruptionOutcome Answer(TurnDraft draft, string text)
    {
        if (CommandReader.Read(text) != Command.Deadline || draft.State.Case.Papers.Count == 0)
        {
            return InterruptionOutcome.NotMine;
        }

        var days = DeadlineAnnouncement.Days(new(draft.Moment, draft.Law, draft.Texts)).ToList();
        days.ForEach(draft.Say);
        if (days.Count == 0)
        {
            draft.Say("deadline.not-yet");
        }

        return InterruptionOutcome.AskAgain;
    }
}
