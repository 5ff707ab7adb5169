using DebtBot.Dialogs.Conversation;
using DebtBot.Dialogs.Messages;
using DebtBot.Knowledge.CourtPapers;

namespace DebtBot.Dialogs.Presenting.Announcements;

/// <summary>A seizure: how much can be taken, how much stays, from when.</summary>
internal sealed class SeizureAnnouncement : Announcement
{
    public override AnnouncementTime Time => AnnouncementTime.AtOnce;

    public override IEnumerable<Saying> From(Telling telling) =>
        telling.Moment.Report.Seizures.Where(finding => finding.Seizable is not null || finding.CollectableFrom is not null)
            .Select(finding => new Saying($"seizure/{finding.Index}/{finding.Seizable}/{finding.CollectableFrom}", [.. LegalBubble.Of(finding.Because, telling.Law.Sentences)]));
}
