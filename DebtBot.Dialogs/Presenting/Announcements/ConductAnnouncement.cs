using DebtBot.Dialogs.Conversation;
using DebtBot.Dialogs.Interviewing;
using DebtBot.Dialogs.Messages;
using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Citations;
using DebtBot.Knowledge.Collection;
using DebtBot.Knowledge.Referrals;
using DebtBot.Knowledge.Values;

namespace DebtBot.Dialogs.Presenting.Announcements;

/// <summary>A creditor pressed: whether that is allowed, what to do tonight, one safe sentence, and who takes the complaint. What to do comes before the last questions; whether it is allowed, when they are answered or left unknown.</summary>
internal sealed class ConductAnnouncement(InterviewGuide guide) : Announcement
{
    private const int MostReasons = 3;
    private const int MostTonight = 2;

    public override AnnouncementTime Time => AnnouncementTime.AtOnce;

    /// <summary>Facts that decide only whether it is allowed: whoever is pressed hears what to do tonight before these are asked.</summary>
    private static readonly string[] Refining = [PressureFacts.Stayed.Key, PressureFacts.ReachableOtherwise.Key, PressureFacts.Notice.Key, PressureFacts.AskedNotToContact.Key];

    public override IEnumerable<Saying> From(Telling telling) =>
        telling.Moment.Report.Collection.Where(finding => IsTold(finding, telling.Moment)).Select(finding => Told(finding, telling)).OfType<Saying>();

    private bool IsTold(ConductFinding finding, Moment moment) =>
        moment.State.Case.Pressure[finding.Event] is { By.IsSettled: true, Words.IsSettled: true } pressure && (pressure.At.IsSettled || !IsACallOrVisit(pressure))
        && finding.Missing.All(fact => Refining.Contains(fact.Key) || !IsToBeAsked(fact, moment));

    private bool IsToBeAsked(MissingFact fact, Moment moment) => guide.Find(fact.Key) is { } question && question.KindOf(moment.State, fact.Subject) == AnswerKind.NotAsked;

    /// <summary>What was already told about this contact is not told again: a new answer adds only what is new. Null when nothing is.</summary>
    private Saying? Told(ConductFinding finding, Telling telling)
    {
        var stem = $"conduct/{finding.Event}/";
        var before = telling.Moment.State.Progress.Said.Where(said => said.StartsWith(stem, StringComparison.Ordinal)).SelectMany(said => said[stem.Length..].Split('/')).ToHashSet();
        var marks = new List<string>();
        var messages = Messages(finding, telling, reason =>
        {
            var mark = Fingerprint.Of(SentenceOf(reason, telling));
            marks.Add(mark);
            return !before.Contains(mark);
        }).ToList();
        return messages.Count == 0 ? null : new($"{stem}{string.Join('/', marks)}", messages);
    }

    private IEnumerable<Message> Messages(ConductFinding finding, Telling telling, Func<Reason, bool> isNew)
    {
        if (!finding.Missing.Any(fact => IsToBeAsked(fact, telling.Moment)) && finding.Because.Take(MostReasons).Where(isNew).ToList() is { Count: > 0 } because)
        {
            yield return new(LegalBubble.Text(because, telling.Law.Sentences));
        }

        if (finding.Tonight.Take(MostTonight).Where(isNew).ToList() is { Count: > 0 } tonight)
        {
            yield return Titled("conduct.tonight", tonight, telling);
        }

        if (finding.Reply.Take(1).Where(isNew).ToList() is { Count: > 0 } reply)
        {
            var never = isNew(finding.Never[0]) ? $"\n{Filled.With(telling.Texts["conduct.never"].Say[0], ("never", SentenceOf(finding.Never[0], telling)))}" : "";
            yield return new(Titled("conduct.say", reply, telling).Text + never);
        }

        if (isNew(finding.NextDay[0]))
        {
            yield return new(Next(finding, telling));
        }
    }

    private static bool IsACallOrVisit(Pressure pressure) => pressure.By.Is(means => means is PressureMeans.Phone or PressureMeans.Visit or PressureMeans.Fax);

    private static string Next(ConductFinding finding, Telling telling)
    {
        var desk = telling.Law.Desks.ById(finding.ComplainTo, telling.Moment.Now)!;
        return Filled.With(
            telling.Texts["conduct.next"].Say[0],
            ("next", SentenceOf(finding.NextDay[0], telling)), ("desk", DeskMessages.NameAndNumber(desk.Desk, telling.Texts)),
            ("state", OpeningText.Of(desk, telling.Moment.Now)), ("say", desk.Desk.Say));
    }

    private static Message Titled(string title, IEnumerable<Reason> reasons, Telling telling) =>
        new(Filled.With(telling.Texts[title].Say[0], ("lines", string.Join('\n', reasons.Select(reason => SentenceOf(reason, telling))))));

    private static string SentenceOf(Reason reason, Telling telling) => Knowledge.Reporting.SentenceRenderer.Render(reason, telling.Law.Sentences);
}
