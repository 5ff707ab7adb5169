using DebtBot.Knowledge;

namespace DebtBot.Dialogs.Presenting.Announcements;

/// <summary>Why something is urgent when it is not a dated paper: a seizure, threats, an illegal lender, power about to be cut.</summary>
internal sealed class UrgencyAnnouncement : Announcement
{
    /// <summary>Deadlines and limitation speak for themselves in their own announcements.</summary>
    private static readonly string[] CannotWait = ["urgency.seizure", "urgency.illegal-lender", "urgency.living", "urgency.public-claim", "urgency.threat"];

    public override AnnouncementTime Time => AnnouncementTime.AtOnce;

    /// <summary>Once the amounts are known the illegal lender has an announcement of its own.</summary>
    private static bool IsToldInFull(TriageReport report) => report.IllegalLending.Any(finding => finding is { Debt.Length: > 0, Missing.Count: 0 });

    public override IEnumerable<Saying> From(Telling telling)
    {
        var report = telling.Moment.Report;
        return report.Urgency.Because.Where(reason => CannotWait.Contains(reason.Key) && !(reason.Key == "urgency.illegal-lender" && IsToldInFull(report))).Select(reason => new Saying($"urgency/{reason.Key}", [.. LegalBubble.Of([reason], telling.Law.Sentences)]));
    }
}
