using DebtBot.Dialogs.Interviewing;
using DebtBot.Knowledge.Values;

namespace DebtBot.Dialogs.Presenting.Announcements;

/// <summary>A dead relative's debts: until when they can be renounced and what to leave alone, once its two questions are answered or left unknown.</summary>
internal sealed class InheritanceAnnouncement(InterviewGuide guide) : Announcement
{
    public override AnnouncementTime Time => AnnouncementTime.AtOnce;

    public override IEnumerable<Saying> From(Telling telling) =>
        telling.Moment.State.Case.Inheritance.DebtLeft.Is(true) && telling.Moment.Report.Family is { } family && family.Missing.All(fact => guide.Find(fact.Key)?.KindOf(telling.Moment.State, fact.Subject) != AnswerKind.NotAsked)
            ? [new($"inheritance/{family.RenounceBy}/{string.Join(',', family.Because.Select(reason => reason.Key))}", [.. LegalBubble.Of([.. family.Because.Where(reason => reason.Key.StartsWith("inheritance.", StringComparison.Ordinal))], telling.Law.Sentences)])]
            : [];
}
