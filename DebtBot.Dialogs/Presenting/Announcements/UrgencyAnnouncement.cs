using DebtBot.Knowledge.Urgency;

namespace DebtBot.Dialogs.Presenting.Announcements;

/// <summary>Why something is urgent when it is not a dated paper: a seizure, threats, an illegal lender, power about to be cut.</summary>
internal sealed class UrgencyAnnouncement : Announcement
{
    public override AnnouncementTime Time => AnnouncementTime.AtOnce;

    public override IEnumerable<Saying> From(Telling telling)
    {
        var urgency = telling.Moment.Report.Urgency;
        return urgency.Level > UrgencyLevel.Days
            ? []
            : urgency.Because.Where(reason => !DeadlineKeys(reason.Key)).Select(reason => new Saying($"urgency/{reason.Key}", [.. LegalBubble.Of([reason], telling.Law.Sentences)]));
    }

    /// <summary>Deadlines speak for themselves in their own announcement.</summary>
    private static bool DeadlineKeys(string key) => key.StartsWith("urgency.deadline", StringComparison.Ordinal);
}
