using DebtBot.Dialogs.Conversation;
using DebtBot.Dialogs.Interviewing;
using DebtBot.Dialogs.Interviews;
using DebtBot.Dialogs.Interviews.Details;
using DebtBot.Dialogs.Interviews.Household;
using DebtBot.Dialogs.Interviews.ReadBack;

namespace DebtBot.Dialogs.Presenting;

/// <summary>Tells what is due, in the listed order, a few bubbles a turn; the rest waits for the next turn and is not forgotten.</summary>
internal sealed class Announcer(InterviewGuide guide, IReadOnlyList<Announcement> announcements)
{
    /// <summary>A turn that has told this many bubbles tells nothing more: nobody reads more at night. But what is urgent is all told before 「急ぐことは以上です」.</summary>
    private const int BubblesPerTurn = 5;

    public void Tell(TurnDraft draft)
    {
        var next = guide.Next(draft.Moment)?.Interview;
        foreach (var announcement in announcements)
        {
            if (!IsDue(announcement.Time, draft, next))
            {
                continue;
            }

            foreach (var saying in announcement.From(new(draft.Moment, draft.Law, draft.Texts)).Where(saying => !draft.Progress.HasSaid(saying.Id)))
            {
                if (announcement.Time == AnnouncementTime.AtOnce && next is not GoOn && draft.Bubbles > 1 && draft.Bubbles + saying.Messages.Count > BubblesPerTurn)
                {
                    return;
                }

                saying.Messages.ToList().ForEach(draft.Say);
                draft.MarkSaid(saying.Id);
                if (announcement.Time == AnnouncementTime.AtOnce)
                {
                    draft.MarkSaid(GoOn.UrgentWasTold);
                    next = guide.Next(draft.Moment)?.Interview;
                }
            }
        }
    }

    /// <param name="next">The interview whose question comes next, or null when none is open.</param>
    private static bool IsDue(AnnouncementTime time, TurnDraft draft, Interview? next) => time switch
    {
        AnnouncementTime.AtOnce => true,
        AnnouncementTime.BeforeGoingOn => next is GoOn || (draft.Progress.HasSaid(GoOn.UrgentWasTold) && next is null),
        AnnouncementTime.ForReadBack => next is ReadBackInterview,
        AnnouncementTime.AfterConfirmation => next is not RefiningInterview && (draft.Progress.Confirmed.IsSettled || next is null),
        _ => throw new ArgumentOutOfRangeException(nameof(time), time, "Not a time for an announcement."),
    };
}
