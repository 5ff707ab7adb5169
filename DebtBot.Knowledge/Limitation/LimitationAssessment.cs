using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Citations;
using DebtBot.Knowledge.Data;
using DebtBot.Knowledge.Values;

namespace DebtBot.Knowledge.Limitation;

/// <summary>Limitation of each debt: base period → events in order → what can be said today.</summary>
internal sealed class LimitationAssessment
{
    private readonly LimitationPeriods periods;
    private readonly LegalSentences sentences;
    private readonly LimitationRules rules;
    private readonly LimitationWords words;
    private readonly LongStop longStop;
    private readonly PublicClaims publicClaims;

    public LimitationAssessment(LawLibrary library)
    {
        (periods, sentences) = (new(library), library.Sentences);
        longStop = new(periods);
        (rules, words, publicClaims) = (new(periods, sentences), new(sentences, periods, longStop), new(periods, sentences));
    }

    public LimitationPeriods Figures => periods;

    /// <summary>In the order of the debts.</summary>
    public IReadOnlyList<LimitationFinding> For(CaseFile file, DateOnly today) => [.. SharedPayments.Spread(file.Debts).Select(debt => Assess(debt, today))];

    private LimitationFinding Assess(Debt told, DateOnly today)
    {
        if (PublicClaims.Is(told))
        {
            return Public(told);
        }

        if (told.Kind.Is(CreditorKind.Unlicensed))
        {
            return Plain(told, new LimitationResult.CannotTell([]), [], sentences.Reason("limitation.illegal-lender"));
        }

        if (ContradictoryDates.Of(told, today) is { Count: > 0 } contradictory)
        {
            return Contradictory(told, contradictory);
        }

        var reaching = PersonalEffect.Of(told);
        var debt = told.Events.Count == 0 ? told : told with { Events = LimitationRules.InOrder(reaching.Events) };
        if (periods.For(debt) is not { } row)
        {
            return CannotStart(debt, DebtFacts.Kind.Key);
        }

        var titled = Interruptions.HasDatedTitle(debt);
        if (Subrogation.DateIsMissing(debt) && !titled)
        {
            return CannotStart(debt, DebtFacts.Subrogated.Key);
        }

        if (StartingPoint.NeedsTheDayItself(debt) && !titled)
        {
            return CannotStart(debt, DebtFacts.Contracted.Key);
        }

        return InstalmentLimitation.Applies(debt) ? ByInstalment(debt, row, reaching, today)
            : (StartingPoint.Of(debt) ?? (titled ? DateWindow.Day(debt.Events.Min(happened => happened.On.Earliest)) : debt.InArrears.Is(false) ? DateWindow.Day(today) : null)) is { } begin ? Whole(debt, row, reaching, begin, today)
            : CannotStart(debt, StartIsMissing(debt));
    }

    private LimitationFinding Whole(Debt debt, DatedValue<int> row, ReachingEvents reaching, DateWindow begin, DateOnly today)
    {
        var (shorter, longer) = periods.YearsOf(row, debt);
        var from = longStop.Widened(debt, begin, shorter);
        var safe = rules.Run(debt.Events, from, longer);
        var quick = shorter == longer ? safe : rules.Run(debt.Events, from, shorter);
        LimitationVerdict verdict = new(safe, quick, reaching, Margin(today), today);
        var (result, missing) = verdict.Of(debt);
        var late = verdict.AcknowledgedLate || (Interruptions.AcknowledgedWithoutDate(debt) && result is LimitationResult.CannotTell);
        var said = new ReasonList(sentences);
        said.Add(words.Basis(row, (shorter, longer)));
        said.AddAll(safe.Because);
        LimitationWords.Tell(said, result, debt);
        words.AboutTheClaim(said, debt, row, safe.Years);
        said.SayIf(late, "limitation.lawyer-first");
        said.SayIf(reaching.OwnRenewal, "limitation.guarantor-own");
        return new(
            debt.Id, Reform.RegimeOf(debt), safe.Years == quick.Years ? safe.Years : null, result, DateWindow.Spanning(quick.End, safe.End), safe.Hold,
            verdict.AcknowledgedLate, null, missing, said.All);
    }

    private LimitationFinding ByInstalment(Debt debt, DatedValue<int> row, ReachingEvents reaching, DateOnly today)
    {
        var first = InstalmentLimitation.FirstUnpaid(debt);
        var (shorter, years) = periods.YearsOf(row, debt);
        var clocks = InstalmentLimitation.Clocks(first.Latest, today, due => rules.RunInstalment(debt.Events, due, years));
        var earlier = first.IsExact ? [] : InstalmentLimitation.Clocks(first.Earliest, today, due => rules.RunInstalment(debt.Events, due, shorter));
        var position = InstalmentLimitation.Position(clocks, Margin(today), today);
        List<MissingFact> missing = [.. reaching.Missing, .. Interruptions.Missing(debt)];
        var late = clocks.Concat(earlier).Any(item => item.Clock.AcknowledgedAfterCompletion);
        var unclear = missing.Count > 0 || late || reaching.OwnRenewal || Interruptions.AcknowledgedWithoutDate(debt) || clocks.Concat(earlier).Any(item => item.Clock.Unclear)
            || (Interruptions.TitleWithoutDate(debt) && !debt.Kind.Is(CreditorKind.ChildSupport));
        LimitationResult result = Periods.EndOf(first.Earliest, shorter) >= today ? new LimitationResult.StillRunning(DateWindow.Day(position.NextEnds ?? today))
            : unclear || position.CompletedUpToDue is null ? new LimitationResult.CannotTell(missing)
            : new LimitationResult.MayHaveCompleted(new(Periods.EndOf(first.Earliest, years), Periods.EndOf(position.CompletedUpToDue.Value, years)));
        var said = new ReasonList(sentences);
        said.Add(words.Basis(row, (shorter, years)));
        said.Say("limitation.each-instalment");
        said.AddAll([.. clocks.SelectMany(item => item.Clock.Because)]);
        LimitationWords.Tell(said, result, debt);
        words.AboutTheClaim(said, debt, row, years);
        said.SayIf(late, "limitation.lawyer-first");
        return new(
            debt.Id, Reform.RegimeOf(debt), years, result, Periods.EndOf(first, years), clocks[0].Clock.Hold, late, position,
            result is LimitationResult.CannotTell ? missing : [], said.All);
    }

    private int Margin(DateOnly today) => periods["safety-margin"].At(today);

    private static string StartIsMissing(Debt debt) => debt.LastPayment.IsSettled ? DebtFacts.DueDate.Key
        : DebtFacts.LastPayment.Key;

    private LimitationFinding Public(Debt debt)
    {
        var row = periods.For(debt);
        IReadOnlyList<Reason> reasons = row is null
            ? [sentences.Reason("limitation.public-claim")]
            : [words.Basis(row, periods.YearsOf(row, debt)), sentences.Reason("limitation.public-claim"), sentences.Reason("limitation.public-no-invocation"), .. publicClaims.AfterDemand(debt)];
        return new(debt.Id, Reform.RegimeOf(debt), row?.Values.Entries[^1].Value, new LimitationResult.NotAPrivateClaim(null), null, null, false, null, [], reasons);
    }

    private LimitationFinding CannotStart(Debt debt, string missing)
    {
        MissingFact[] facts = [new(missing, debt.Id), .. Interruptions.Missing(debt)];
        return Plain(debt, new LimitationResult.CannotTell(facts), facts, sentences.Reason("limitation.cannot-tell"));
    }

    private LimitationFinding Contradictory(Debt debt, IReadOnlyList<MissingFact> facts)
    {
        var said = new ReasonList(sentences);
        said.Say("limitation.contradictory");
        LimitationWords.Tell(said, new LimitationResult.CannotTell(facts), debt);
        return Plain(debt, new LimitationResult.CannotTell(facts), facts, said.All[0]) with { Because = said.All };
    }

    private static LimitationFinding Plain(Debt debt, LimitationResult result, IReadOnlyList<MissingFact> missing, Reason because) =>
        new(debt.Id, Reform.RegimeOf(debt), null, result, null, null, false, null, missing, [because]);
}
