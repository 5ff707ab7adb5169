using DebtBot.Dialogs.Conversation;
using DebtBot.Dialogs.Interviewing;
using DebtBot.Dialogs.Interviews;
using DebtBot.Dialogs.Interviews.Household;
using DebtBot.Dialogs.Interviews.ReadBack;

namespace DebtBot.Dialogs.Presenting;

/// <summary>Tells what is due, in the listed order, a few bubbles a turn; the rest waits for the next turn and is not forgotten.</summary>
internal sealed class Announcer(InterviewGuide guide, IReadOnlyList<Announcement> announcements)
{
    /// <summary>After this many bubbles a turn tells nothing new: five fit one LINE reply, and nobody reads more at night.</summary>
    private const int BubblesPerTurn = 4;

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
                if (draft.Bubbles > 0 && draft.Bubbles + saying.Messages.Count > BubblesPerTurn + 1)
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
        AnnouncementTime.AfterConfirmation => draft.Progress.Confirmed.Is(true),
        _ => throw new ArgumentOutOfRangeException(nameof(time), time, "Not a time for an announcement."),
    };
}
