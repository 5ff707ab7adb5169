using DebtBot.Dialogs.Interviewing;
using DebtBot.Dialogs.Interviews;
using DebtBot.Dialogs.Conversation;

namespace DebtBot.Dialogs.Presenting.Announcements;

/// <summary>What was understood, read back before anything is concluded from it.</summary>
internal sealed class ReadBackAnnouncement(InterviewGuide guide) : Announcement
{
    public override AnnouncementTime Time => AnnouncementTime.ForReadBack;

    public override IEnumerable<Saying> From(Telling telling)
    {
        var messages = SoFarMessages.Of(telling.Moment.State, guide, telling.Texts, SubjectNames.Of).ToList();
        yield return new($"readback/{Fingerprint.Of(string.Join('\n', messages.Select(message => message.Text)))}", messages);
    }
}
