using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Citations;
using DebtBot.Knowledge.Data;
using DebtBot.Knowledge.Referrals;
using DebtBot.Knowledge.Values;

namespace DebtBot.Knowledge.CourtPapers;

/// <summary>The deadlines of all papers and of the home, soonest first.</summary>
internal sealed class CourtDeadlines(LawLibrary library, HolidayCalendar holidays)
{
    private readonly PaperRules rules = new(library);
    private readonly CourtCalendar calendar = new(holidays);
    private readonly PaperSentences sentences = new(library.Sentences);

    public PaperRules Figures => rules;

    public IReadOnlyList<CourtDeadline> For(CaseFile file, DateOnly today) =>
        [.. file.Papers.Select(paper => Of(paper, today)).OfType<CourtDeadline>().Concat(HomeDeadline.Of(file, calendar, library.Sentences, today)).OrderBy(deadline => deadline.DaysLeft ?? int.MaxValue)];

    private CourtDeadline? Of(CourtPaper paper, DateOnly today)
    {
        if (paper.Answered.Is(true))
        {
            return null;
        }

        var kind = paper.Kind.Match(known => known, () => PaperKind.Unknown);
        if (PaperGuess.Of(paper, kind) is not { } guessed || rules.For(guessed) is not { } rule)
        {
            return paper.CourtOnEnvelope.Is(false) && paper.Kind.IsSettled
                ? sentences.Plain("no-court-deadline", paper, [])
                : new("kind-unknown", paper.Id, null, null, true, [new(PaperFacts.Kind.Key, paper.Id)], sentences.Because("paper.unknown-kind")) { Actions = sentences.Because("paper.open-and-look") };
        }

        var guess = kind == PaperKind.Unknown;
        return rule.Printed ? Printed(paper, rule, today) : rule.Days is { } days ? Counted(paper, rule, days, guess, today) : sentences.Plain(rule.What, paper, rule.Basis);
    }

    private CourtDeadline Printed(CourtPaper paper, PaperRule rule, DateOnly today)
    {
        var day = paper.AnswerBy.IsGiven ? paper.AnswerBy : paper.Hearing;
        return day.TryGet(out var printed)
            ? Filled(paper, rule, DateWindow.Day(printed), today, [])
            : Filled(paper, rule, null, today, [new(PaperFacts.AnswerBy.Key, paper.Id)]);
    }

    private CourtDeadline Counted(CourtPaper paper, PaperRule rule, int days, bool guess, DateOnly today)
    {
        if (!paper.Served.TryGet(out var served))
        {
            return Filled(paper, rule, null, today, [new(PaperFacts.Served.Key, paper.Id)]);
        }

        if (rule.Shifts && !(calendar.Reaches(served.Earliest.AddDays(days)) && calendar.Reaches(served.Latest.AddDays(days))))
        {
            var (from, until) = calendar.Known;
            var range = library.Sentences.Reason("paper.outside-known-days", ("from", from.Year), ("until", until.Year));
            var open = Filled(paper, rule, null, today, [new(PaperFacts.Served.Key, paper.Id)]);
            return open with { Because = [range, .. open.Because] };
        }

        var last = served.Select(day => rule.Shifts ? calendar.LastDay(day, days) : day.AddDays(days));
        var deadline = Filled(paper, rule, last, today, []);
        return guess ? deadline with { Because = [.. sentences.Because("paper.guessed"), .. deadline.Because] } : deadline;
    }

    private CourtDeadline Filled(CourtPaper paper, PaperRule rule, DateWindow? last, DateOnly today, IReadOnlyList<MissingFact> missing)
    {
        var left = last?.Earliest.DayNumber - today.DayNumber;
        var over = last is { } known && known.Latest < today;
        return new(rule.What, paper.Id, last, left, !over || rule.StillPossibleAfter, missing, sentences.Reasons(paper, rule))
        {
            Actions = sentences.Actions(rule.What, over), MustNot = sentences.MustNot(rule.What), IfIgnored = sentences.IfIgnored(rule.What),
        };
    }
}
