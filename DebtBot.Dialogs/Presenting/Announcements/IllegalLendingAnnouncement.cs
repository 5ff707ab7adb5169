using DebtBot.Dialogs.Conversation;
using DebtBot.Dialogs.Interviewing;
using DebtBot.Dialogs.Messages;
using DebtBot.Knowledge.Citations;
using DebtBot.Knowledge.IllegalLending;
using DebtBot.Knowledge.Values;

namespace DebtBot.Dialogs.Presenting.Announcements;

/// <summary>An illegal lender or scheme: what it is with its real rate, what to do tonight, next, and never – once the amounts are told or left unknown.</summary>
internal sealed class IllegalLendingAnnouncement(InterviewGuide guide) : Announcement
{
    private const int MostReasons = 4;

    public override AnnouncementTime Time => AnnouncementTime.AtOnce;

    public override IEnumerable<Saying> From(Telling telling) =>
        from finding in telling.Moment.Report.IllegalLending
        where finding.Missing.All(fact => guide.Find(fact.Key) is not { } question || question.KindOf(telling.Moment.State, fact.Subject) != AnswerKind.NotAsked)
        select new Saying($"illegal/{finding.Debt}/{finding.Scheme}/{finding.Band}", [.. Messages(finding, telling)]);

    /// <summary>Who handed over an account hears first what to stop, then why.</summary>
    private static IEnumerable<Message> Messages(IllegalLendingFinding finding, Telling telling)
    {
        var why = LegalBubble.Of(finding.Because.Take(MostReasons), telling.Law.Sentences);
        Message[] what = [Titled("illegal.tonight", finding.Tonight.Take(2), finding.Never.Take(2), telling), Titled("illegal.next", finding.NextDay.Take(2), [], telling)];
        return finding.Principal == PrincipalView.NotALoan ? [.. what, .. why] : [.. why, .. what];
    }

    private static Message Titled(string title, IEnumerable<Reason> reasons, IEnumerable<Reason> never, Telling telling) => new(Filled.With(
        telling.Texts[title].Say[0], ("lines", Lines(reasons, telling)), ("never", Lines(never, telling))));

    private static string Lines(IEnumerable<Reason> reasons, Telling telling) =>
        string.Join('\n', reasons.Select(reason => Knowledge.Reporting.SentenceRenderer.Render(reason, telling.Law.Sentences)));
}
