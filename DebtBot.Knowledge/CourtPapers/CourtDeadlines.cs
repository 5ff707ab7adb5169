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
    private readonly LegalSentences legal = library.Sentences;
    private readonly PaperSentences sentences = new(library.Sentences);
    private readonly ServiceFigures service = new(library);

    public PaperRules Figures => rules;

    public ServiceFigures Service => service;

    public IReadOnlyList<CourtDeadline> For(CaseFile file, DateOnly today) =>
        [.. file.Papers.Select(paper => Of(file, paper, today)).OfType<CourtDeadline>().Concat(HomeDeadline.Of(file, calendar, legal, today)).OrderBy(deadline => deadline.DaysLeft ?? int.MaxValue)];

    private CourtDeadline? Of(CaseFile file, CourtPaper paper, DateOnly today)
    {
        if (paper.Answered.Is(true))
        {
            return null;
        }

        var kind = KnownSeizures.IsForTax(file, paper) ? PaperKind.TaxSeizureNotice : paper.Kind.Match(known => known, () => PaperKind.Unknown);
        if (PaperGuess.Of(paper, kind) is not { } guessed || rules.For(guessed) is not { } rule)
        {
            return paper.CourtOnEnvelope.Is(false) && paper.Kind.IsSettled
                ? sentences.Plain("no-court-deadline", paper, [])
                : new("kind-unknown", paper.Id, null, null, true, [new(PaperFacts.Kind.Key, paper.Id)], sentences.Because("paper.unknown-kind")) { Actions = sentences.Because("paper.open-and-look") };
        }

        if (guessed == PaperKind.PaymentOrder && paper.ProvisionalExecutionDeclared.Is(true) && rules.For(PaperKind.ProvisionalExecution) is { } declared)
        {
            return sentences.Plain(declared.What, paper, declared.Basis, "paper.declared");
        }

        var isSupport = rule.SupportDays is not null && IsForSupport(file, paper);
        var guess = kind == PaperKind.Unknown;
        return rule.Printed ? Printed(paper, rule, today)
            : (isSupport ? rule.SupportDays : rule.Days) is { } days ? Counted(paper, rule, days, guess, isSupport, today)
            : sentences.Plain(rule.What, paper, rule.Basis);
    }

    private static bool IsForSupport(CaseFile file, CourtPaper paper) =>
        KnownSeizures.For(file, paper).Is(SeizureFor.Support) || file.Seizures.Any(seizure => seizure.Kind.Is(SeizureKind.Wages) && seizure.For.Is(SeizureFor.Support));

    private CourtDeadline Printed(CourtPaper paper, PaperRule rule, DateOnly today)
    {
        var day = paper.AnswerBy.IsGiven ? paper.AnswerBy : paper.Hearing;
        return day.TryGet(out var printed)
            ? Filled(paper, rule, DateWindow.Day(printed), today, [])
            : Filled(paper, rule, null, today, [new(PaperFacts.AnswerBy.Key, paper.Id)]);
    }

    private CourtDeadline Counted(CourtPaper paper, PaperRule rule, int days, bool guess, bool isSupport, DateOnly today)
    {
        if (!paper.Served.TryGet(out var served))
        {
            return Filled(paper, rule, null, today, [new(PaperFacts.Served.Key, paper.Id)]);
        }

        var effective = Effective(paper, served);
        if (rule.Shifts && !(calendar.Reaches(effective.Earliest.AddDays(days)) && calendar.Reaches(effective.Latest.AddDays(days))))
        {
            return OutsideKnownDays(paper, rule, today);
        }

        if (served.Earliest > today)
        {
            return NotYetServed(paper, rule, today);
        }

        var last = effective.Select(day => rule.Shifts ? calendar.LastDay(day, days) : day.AddDays(days));
        var deadline = Filled(paper, rule, last, today, []);
        if (rule.CreditorDays is { } creditor && calendar.Reaches(last.Latest.AddDays(creditor)))
        {
            deadline = deadline with { CreditorMustApplyBy = calendar.LastDay(last.Latest, creditor) };
        }

        return deadline with { Because = [.. guess ? sentences.Because("paper.guessed") : [], .. isSupport ? sentences.Because("paper.support-week") : deadline.Because] };
    }

    private CourtDeadline OutsideKnownDays(CourtPaper paper, PaperRule rule, DateOnly today)
    {
        var (from, until) = calendar.Known;
        var open = Filled(paper, rule, null, today, [new(PaperFacts.Served.Key, paper.Id)]);
        return open with { Because = [legal.Reason("paper.outside-known-days", ("from", from.Year), ("until", until.Year)), .. open.Because] };
    }

    /// <summary>A day of service that has not come yet is a slip: nothing is counted from it.</summary>
    private CourtDeadline NotYetServed(CourtPaper paper, PaperRule rule, DateOnly today)
    {
        var open = Filled(paper, rule, null, today, [new(PaperFacts.Served.Key, paper.Id)]);
        return open with { Because = [legal.Reason("paper.served-later"), .. open.Because] };
    }

    /// <summary>Served through the system, it counts when it is looked at, at the latest a week after the notice.</summary>
    private DateWindow Effective(CourtPaper paper, DateWindow served) =>
        paper.How.Is(ServiceMethod.Electronic) && paper.RegisteredForSystem.Is(true) && service["system-service"].Values.Knows(served.Earliest)
            ? new(served.Earliest, served.Latest.AddDays(service["system-service"].At(served.Earliest)))
            : served;

    private CourtDeadline Filled(CourtPaper paper, PaperRule rule, DateWindow? last, DateOnly today, IReadOnlyList<MissingFact> missing)
    {
        var left = last?.Earliest.DayNumber - today.DayNumber;
        var over = last is { } known && known.Latest < today;
        return new(rule.What, paper.Id, last, left, !over || rule.StillPossibleAfter, missing, sentences.Reasons(paper, rule))
        {
            Actions = sentences.Actions(rule, over), MustNot = sentences.MustNot(rule.What), IfIgnored = sentences.IfIgnored(paper, rule.What),
        };
    }
}
