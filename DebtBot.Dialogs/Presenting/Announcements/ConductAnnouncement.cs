using DebtBot.Dialogs.Conversation;
using DebtBot.Dialogs.Interviewing;
using DebtBot.Dialogs.Messages;
using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Citations;
using DebtBot.Knowledge.Collection;
using DebtBot.Knowledge.Referrals;
using DebtBot.Knowledge.Values;

namespace DebtBot.Dialogs.Presenting.Announcements;

/// <summary>A creditor pressed: whether that is allowed, what to do tonight, one safe sentence, and who takes the complaint – once the questions about it are answered or left unknown.</summary>
internal sealed class ConductAnnouncement(InterviewGuide guide) : Announcement
{
    private const int MostReasons = 3;
    private const int MostTonight = 2;

    public override AnnouncementTime Time => AnnouncementTime.AtOnce;

    public override IEnumerable<Saying> From(Telling telling) =>
        from finding in telling.Moment.Report.Collection
        where IsTold(finding, telling.Moment)
        select new Saying($"conduct/{finding.Event}/{Fingerprint.Of(string.Join(',', finding.Because.Select(reason => reason.Key)))}", [.. Messages(finding, telling)]);

    private bool IsTold(ConductFinding finding, Moment moment) =>
        moment.State.Case.Pressure[finding.Event] is { By.IsSettled: true, Words.IsSettled: true } pressure && (pressure.At.IsSettled || !IsACallOrVisit(pressure))
        && finding.Missing.All(fact => guide.Find(fact.Key) is not { } question || question.KindOf(moment.State, fact.Subject) != AnswerKind.NotAsked);

    private static IEnumerable<Message> Messages(ConductFinding finding, Telling telling)
    {
        var sentences = telling.Law.Sentences;
        yield return new(LegalBubble.Text([.. finding.Because.Take(MostReasons)], sentences));
        yield return Titled("conduct.tonight", finding.Tonight.Take(MostTonight), telling);
        if (finding.Reply.Count > 0)
        {
            yield return Titled("conduct.say", finding.Reply.Take(1), telling, ("never", SentenceOf(finding.Never[0], telling)));
        }

        yield return new(Next(finding, telling));
    }

    private static bool IsACallOrVisit(Pressure pressure) => pressure.By.Is(means => means is PressureMeans.Phone or PressureMeans.Visit or PressureMeans.Fax);

    private static string Next(ConductFinding finding, Telling telling)
    {
        var desk = telling.Law.Desks.ById(finding.ComplainTo, telling.Moment.Now)!;
        return Filled.With(
            telling.Texts["conduct.next"].Say[0],
            ("next", SentenceOf(finding.NextDay[0], telling)), ("desk", $"{desk.Desk.Name}{(desk.Desk.Phone is { } phone ? $" {phone}" : "")}"),
            ("state", OpeningText.Of(desk, telling.Moment.Now)), ("say", desk.Desk.Say));
    }

    private static Message Titled(string title, IEnumerable<Reason> reasons, Telling telling, params (string, string)[] values) =>
        new(Filled.With(telling.Texts[title].Say[0], [("lines", string.Join('\n', reasons.Select(reason => SentenceOf(reason, telling)))), .. values]));

    private static string SentenceOf(Reason reason, Telling telling) => Knowledge.Reporting.SentenceRenderer.Render(reason, telling.Law.Sentences);
}
