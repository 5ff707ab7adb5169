using DebtBot.Dialogs.Interviewing;
using DebtBot.Dialogs.Presenting.Negotiation;

namespace DebtBot.Dialogs.Presenting.Announcements;

/// <summary>Who is open and who is locked, told again whenever that changed while a negotiation is being prepared.</summary>
internal sealed class GateAnnouncement(InterviewGuide guide) : Announcement
{
    public override AnnouncementTime Time => AnnouncementTime.AfterConfirmation;

    public override IEnumerable<Saying> From(Telling telling) =>
        telling.Moment.State.Coach.Preparing && telling.Moment.State.Case.Debts.Count > 0
            ? [new(GateMessages.Id(telling.Moment), [.. GateMessages.Of(telling.Moment, guide, telling.Law, telling.Texts)])]
            : [];
}

/// <summary>What can be read next, once nothing more has to be asked.</summary>
internal sealed class PreparationAnnouncement(InterviewGuide guide) : Announcement
{
    public override AnnouncementTime Time => AnnouncementTime.AfterConfirmation;

    public override IEnumerable<Saying> From(Telling telling) =>
        telling.Moment.State.Coach.Preparing && telling.Moment.State.Case.Debts.Count > 0 && guide.Next(telling.Moment) is null
            ? [new($"preparation/{telling.Moment.Report.Plan?.Result}", [ReadyMessage.Of(telling.Moment, telling.Texts)])]
            : [];
}
