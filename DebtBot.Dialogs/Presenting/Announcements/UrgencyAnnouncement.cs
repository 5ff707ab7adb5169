namespace DebtBot.Dialogs.Presenting.Announcements;

/// <summary>Why something is urgent when it is not a dated paper: a seizure, threats, an illegal lender, power about to be cut.</summary>
internal sealed class UrgencyAnnouncement : Announcement
{
    /// <summary>Deadlines and limitation speak for themselves in their own announcements.</summary>
    private static readonly string[] CannotWait = ["urgency.seizure", "urgency.illegal-lender", "urgency.living", "urgency.public-claim", "urgency.pressure"];

    public override AnnouncementTime Time => AnnouncementTime.AtOnce;

    public override IEnumerable<Saying> From(Telling telling)
    {
        var urgency = telling.Moment.Report.Urgency;
        return urgency.Because.Where(reason => CannotWait.Contains(reason.Key)).Select(reason => new Saying($"urgency/{reason.Key}", [.. LegalBubble.Of([reason], telling.Law.Sentences)]));
    }
}
