using DebtBot.Dialogs.Conversation;
using DebtBot.Dialogs.Interviewing;
using DebtBot.Dialogs.Interviews;
using DebtBot.Dialogs.Interviews.Household;
using DebtBot.Dialogs.Interviews.ReadBack;

namespace DebtBot.Dialogs.Presenting;

/// <summary>Tells what is due, in the listed order, a few bubbles a turn; the rest waits for the next turn and is not forgotten.</summary>
internal sealed class Announcer(InterviewGuide guide, IReadOnlyList<Announcement> announcements)
{
    /// <summary>A turn that has told this many bubbles tells nothing more: nobody reads more at night.</summary>
    private const int BubblesPerTurn = 5;

    public void Tell(TurnDraft draft)
    {
        foreach (var announcement in announcements)
        {
            if (!IsDue(announcement.Time, draft))
            {
                continue;
            }

            foreach (var saying in announcement.From(new(draft.Moment, draft.Law, draft.Texts)).Where(saying => !draft.Progress.HasSaid(saying.Id)))
            {
                if (announcement.Time == AnnouncementTime.AtOnce && draft.Bubbles > 1 && draft.Bubbles + saying.Messages.Count > BubblesPerTurn)
                {
                    return;
                }

                saying.Messages.ToList().ForEach(draft.Say);
                draft.MarkSaid(saying.Id);
                if (announcement.Time == AnnouncementTime.AtOnce)
                {
                    draft.MarkSaid(GoOn.UrgentWasTold);
                }
            }
        }
    }

    private bool IsDue(AnnouncementTime time, TurnDraft draft) => time switch
    {
        AnnouncementTime.AtOnce => true,
        AnnouncementTime.BeforeGoingOn => draft.Progress.HasSaid(GoOn.UrgentWasTold) && guide.Next(draft.Moment)?.Interview is null or GoOn,
        AnnouncementTime.ForReadBack => guide.Next(draft.Moment)?.Interview is ReadBackInterview,
        AnnouncementTime.AfterConfirmation => draft.Progress.Confirmed.IsSettled || guide.Next(draft.Moment) is null,
        _ => throw new ArgumentOutOfRangeException(nameof(time), time, "Not a time for an announcement."),
    };
}
