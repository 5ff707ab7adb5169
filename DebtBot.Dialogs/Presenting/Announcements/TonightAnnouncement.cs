using DebtBot.Dialogs.Conversation;

namespace DebtBot.Dialogs.Presenting.Announcements;

/// <summary>The card for tonight and the desks, once the urgent questions are answered.</summary>
internal sealed class TonightAnnouncement : Announcement
{
    public override AnnouncementTime Time => AnnouncementTime.BeforeGoingOn;

    public override IEnumerable<Saying> From(Telling telling)
    {
        yield return new("tonight", [TonightCard.Message(telling.Moment, telling.Texts)]);
        yield return new("desks", [DeskMessages.List(telling.Moment, telling.Texts)]);
    }
}
