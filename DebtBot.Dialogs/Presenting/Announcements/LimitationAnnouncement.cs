using DebtBot.Knowledge.Reporting;
using DebtBot.Dialogs.Conversation;
using DebtBot.Dialogs.Interviewing;
using DebtBot.Dialogs.Interviews;
using DebtBot.Dialogs.Messages;
using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Limitation;

namespace DebtBot.Dialogs.Presenting.Announcements;

/// <summary>What limitation looks like for a debt, once its questions are answered or left unknown, and why scripts stay locked.</summary>
internal sealed class LimitationAnnouncement(InterviewGuide guide) : Announcement
{
    public override AnnouncementTime Time => AnnouncementTime.AtOnce;

    public override IEnumerable<Saying> From(Telling telling) =>
        from debt in telling.Moment.State.Case.Debts
        let finding = telling.Moment.Report.LimitationOf(debt.Id)
        where finding is not null && debt.LastPayment.IsSettled && (IsWorthTelling(finding) || WasAskedFor(telling.Moment.State, debt)) && AllAsked(finding, telling.Moment)
        select new Saying($"limitation/{debt.Id}/{finding.Result.GetType().Name}/{finding.BaseEnd}", [.. Messages(debt, finding, telling)]);

    /// <summary>A period that simply runs is told with the findings, not as an alarm.</summary>
    private static bool IsWorthTelling(LimitationFinding finding) => finding.LocksScripts || finding.Result is LimitationResult.ProbablyRestarted;

    private static bool WasAskedFor(ConversationState state, Debt debt) =>
        state.Progress.Topics.Contains("old-debt") || state.Case.Papers.Any(paper => paper.Debt.Is(debt.Id));

    private bool AllAsked(LimitationFinding finding, Moment moment) =>
        finding.Missing.All(fact => guide.Find(fact.Key) is not { } question || question.KindOf(moment.State, fact.Subject) != Knowledge.Values.AnswerKind.NotAsked);

    private IEnumerable<Message> Messages(Debt debt, LimitationFinding finding, Telling telling)
    {
        var name = SubjectNames.Of(debt);
        var lines = new List<string> { Filled.With(telling.Texts["limitation.intro"].Say[0], ("debt", name)) };
        if (finding.BaseEnd is { } end)
        {
            lines.Add(Filled.With(telling.Texts["limitation.date"].Say[0], ("day", JapaneseValues.Of(end))));
        }

        if (finding.Missing.Count > 0)
        {
            var names = finding.Missing.Select(fact => guide.Find(fact.Key) is { } question ? telling.Texts[question.Id].Name : null).OfType<string>().Distinct();
            lines.Add(Filled.With(telling.Texts["limitation.missing"].Say[0], ("facts", string.Join("、", names))));
        }

        var bubbles = LegalBubble.Of(finding.Because, telling.Law.Sentences).ToList();
        yield return new(string.Join('\n', [.. lines, bubbles[0].Text]));
        foreach (var bubble in bubbles.Skip(1))
        {
            yield return bubble;
        }

        if (telling.Moment.Report.LockOf(debt.Id) is { KeepsSilent: true })
        {
            yield return new(Filled.With(telling.Texts["lock.why"].Say[0], ("debt", name)));
        }
    }
}
