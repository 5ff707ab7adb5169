using DebtBot.Knowledge.Reporting;
using DebtBot.Dialogs.Conversation;
using DebtBot.Dialogs.Interviews;
using DebtBot.Dialogs.Interviewing;
using DebtBot.Dialogs.Messages;
using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Citations;
using DebtBot.Knowledge.CourtPapers;
using DebtBot.Knowledge.Values;

namespace DebtBot.Dialogs.Presenting.Announcements;

/// <summary>The deadline of a paper: the day, what to do, what not to do, what happens otherwise.</summary>
internal sealed class DeadlineAnnouncement(InterviewGuide guide) : Announcement
{
    public override AnnouncementTime Time => AnnouncementTime.AtOnce;

    public override IEnumerable<Saying> From(Telling telling) =>
        telling.Moment.Report.Deadlines
            .Where(deadline => deadline.LastDay is not null || (deadline.Actions.Count > 0 && IsOfAKnownKind(deadline, telling) && deadline.Missing.All(fact => guide.Find(fact.Key)?.KindOf(telling.Moment.State, fact.Subject) is not AnswerKind.NotAsked)))
            .OrderBy(deadline => deadline.DaysLeft ?? int.MaxValue)
            .Select(deadline => new Saying($"deadline/{deadline.Subject}/{deadline.What}/{deadline.LastDay}", [.. Messages(deadline, telling)]));

    /// <summary>The days that are known, the nearest first.</summary>
    internal static IEnumerable<Message> Days(Telling telling) =>
        telling.Moment.Report.Deadlines.OrderBy(deadline => deadline.DaysLeft ?? int.MaxValue).Select(deadline => Day(deadline, telling)).OfType<Message>();

    private static IEnumerable<Message> Messages(CourtDeadline deadline, Telling telling)
    {
        if (Day(deadline, telling) is { } day)
        {
            yield return day;
        }

        foreach (var (title, reasons) in new[] { ("deadline.do", deadline.Actions), ("deadline.never", deadline.MustNot.Concat(deadline.IfIgnored)) })
        {
            if (reasons.ToList() is { Count: > 0 } list)
            {
                yield return new($"{telling.Texts[title].Say[0]}\n{LegalBubble.Text(list, telling.Law.Sentences)}");
            }
        }
    }

    /// <summary>What to do with a paper that nobody can date is told where its kind is known, or as long as nothing says that a court sent it.</summary>
    private static bool IsOfAKnownKind(CourtDeadline deadline, Telling telling) =>
        deadline.Missing.Count == 0 || telling.Moment.State.Case.Papers.Any(paper => paper.Id == deadline.Subject && (paper.Kind.IsGiven || !paper.CourtOnEnvelope.Is(true)));

    private static Message? Day(CourtDeadline deadline, Telling telling)
    {
        if (deadline.LastDay is not { } last || deadline.DaysLeft is not { } left)
        {
            return null;
        }

        var what = PaperName(deadline, telling);
        var shown = JapaneseValues.Of(last.Earliest);
        var words = left < 0 ? "deadline.past" : deadline.Estimated ? "deadline.window" : left == 0 ? "deadline.today" : "deadline.day";
        var text = Filled.With(telling.Texts[words].Say[0], ("what", what), ("day", shown), ("n", $"{left}"));
        var source = deadline.Because.Count > 0 ? "\n" + LegalBubble.Text([.. deadline.Because], telling.Law.Sentences) : "";
        return new(text + source)
        {
            Urgent = left <= 14,
            Card = left < 0 ? null : new Card.Countdown(Filled.With(telling.Texts["deadline.title"].Say[0], ("what", what)), shown, left, deadline.Estimated, FirstAction(deadline, telling)),
        };
    }

    private static string PaperName(CourtDeadline deadline, Telling telling) =>
        telling.Moment.State.Case.Papers.FirstOrDefault(paper => paper.Id == deadline.Subject) is { } paper && paper.Kind.TryGet(out var kind)
            ? KindNames.Of(kind)
            : telling.Texts["deadline.other"].Say[0];

    private static string FirstAction(CourtDeadline deadline, Telling telling) =>
        deadline.Actions.Count > 0 ? Knowledge.Reporting.SentenceRenderer.Render(deadline.Actions[0], telling.Law.Sentences) : "";
}
