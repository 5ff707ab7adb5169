using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.CourtPapers;

namespace DebtBot.Dialogs.Presenting.Announcements;

/// <summary>A paper that may be a fake: what speaks against it and how to check it safely. Papers already known for their false words have their own card.</summary>
internal sealed class AuthenticityAnnouncement : Announcement
{
    public override AnnouncementTime Time => AnnouncementTime.AtOnce;

    public override IEnumerable<Saying> From(Telling telling) =>
        from finding in telling.Moment.Report.Authenticity
        where IsDoubtful(finding) && !telling.Moment.State.Case.Papers.Any(paper => paper.Id == finding.Paper && paper.Kind.Is(PaperKind.FakeSuspected))
        select new Saying($"authenticity/{finding.Paper}/{finding.Verdict}", [.. LegalBubble.Of([.. finding.Because, .. finding.Actions], telling.Law.Sentences)]);

    private static bool IsDoubtful(AuthenticityFinding finding) =>
        finding.Verdict == Authenticity.LikelyFake || finding.Because.Any(reason => reason.Key == "real.signs-differ");
}
