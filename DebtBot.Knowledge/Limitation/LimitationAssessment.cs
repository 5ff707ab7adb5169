using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Citations;
using DebtBot.Knowledge.Data;
using DebtBot.Knowledge.Limitation.Rules;
using DebtBot.Knowledge.Values;

namespace DebtBot.Knowledge.Limitation;

/// <summary>Limitation of one debt: base period → events in order → what can be said today.</summary>
internal sealed class LimitationAssessment
{
    private static readonly DateOnly Reform = new(2020, 4, 1);

    private readonly LimitationPeriods periods;
    private readonly LegalSentences sentences;
    private readonly IReadOnlyList<LimitationRule> rules;
    private readonly LimitationVerdict verdict;

    public LimitationAssessment(LawLibrary library)
    {
        (periods, sentences) = (new(library), library.Sentences);
        verdict = new(sentences);
        rules =
        [
            new RestartByAcknowledgment(sentences),
            new TenYearsFromJudgment(periods, sentences),
            new TenYearsFromFinalPaymentOrder(periods, sentences),
            new StayByDemand(periods, sentences),
            new StayByTalks(periods, sentences),
            new TalksRefused(periods, sentences),
            new StayWhileProcedureRuns(sentences),
            new SixMonthsAfterWithdrawal(periods, sentences),
            new RestartByEndedExecution(periods, sentences),
            new StayAfterDisaster(periods, sentences),
        ];
    }

    public LimitationPeriods Figures => periods;

    public LimitationFinding Assess(Debt debt, DateOnly today)
    {
        if (PublicClaims.Is(debt))
        {
            return Plain(debt, new LimitationResult.NotAPrivateClaim(null), [], sentences.Reason("limitation.public-claim"));
        }

        if (debt.Kind.Is(CreditorKind.Unlicensed))
        {
            return Plain(debt, new LimitationResult.CannotTell([]), [], sentences.Reason("limitation.illegal-lender"));
        }

        var margin = periods["safety-margin"].At(today);
        if (periods.For(debt) is not { } row)
        {
            return CannotStart(debt, DebtFacts.Kind.Key);
        }

        var titled = debt.Events.Any(happened => happened.Kind is LimitationEventKind.JudgmentFinal or LimitationEventKind.CourtSettlement or LimitationEventKind.ProvisionalExecutionServed);
        if (Subrogation.DateIsMissing(debt) && !titled)
        {
            return CannotStart(debt, DebtFacts.Subrogated.Key);
        }

        if (InstalmentLimitation.Applies(debt))
        {
            return ByInstalment(debt, row, margin, today);
        }

        if ((StartingPoint.Of(debt) ?? (titled ? DateWindow.Day(debt.Events.Min(happened => happened.On.Earliest)) : null)) is not { } begin)
        {
            return CannotStart(debt, debt.LastPayment.IsSettled ? DebtFacts.DueDate.Key : DebtFacts.LastPayment.Key);
        }

        var (shorter, longer) = Years(row, debt);
        var clock = Run(debt, begin, longer);
        var quick = shorter == longer ? clock : Run(debt, begin, shorter);
        return verdict.Of(debt, RegimeOf(debt), clock, quick, margin, today, Basis(row, debt));
    }

    private LimitationClock Run(Debt debt, DateWindow begin, int years) =>
        debt.Events.OrderBy(happened => happened.On.Earliest).Aggregate(
            new LimitationClock(begin, years, Periods.EndOf(begin, years)),
            (clock, happened) => rules.FirstOrDefault(rule => rule.Kinds.Contains(happened.Kind)) is { } rule ? rule.Apply(clock, happened) : clock);

    /// <summary>Both lengths while the contract's date is not known or straddles the reform; the longer is the safe one.</summary>
    private (int Shorter, int Longer) Years(DatedValue<int> row, Debt debt)
    {
        var years = Lengths(row, debt).Concat(MerchantMatters(debt) ? Lengths(periods.For(debt with { BorrowerIsMerchant = true })!, debt) : []).ToList();
        return (years.Min(), years.Max());
    }

    private static IEnumerable<int> Lengths(DatedValue<int> row, Debt debt) => debt.Contracted.TryGet(out var contract)
        ? [row.At(Known(row, contract.Earliest)), row.At(Known(row, contract.Latest))]
        : row.Values.Entries.Select(entry => entry.Value);

    /// <summary>Lenders whose old period hangs on whether the borrower was a merchant, while that is not known.</summary>
    private static bool MerchantMatters(Debt debt) => debt.BorrowerIsMerchant.IsUnknown && debt.Kind.Is(kind => kind is CreditorKind.Shinkin or CreditorKind.CreditUnion
        or CreditorKind.IndividualLender or CreditorKind.CreditGuaranteeCorporation);

    private static DateOnly Known(DatedValue<int> row, DateOnly day) => day < row.Values.KnownFrom ? row.Values.KnownFrom : day;

    private static LimitationRegime RegimeOf(Debt debt) => debt.Contracted.TryGet(out var contract)
        ? contract.IsBefore(Reform) ? LimitationRegime.Old : contract.Earliest >= Reform ? LimitationRegime.New : LimitationRegime.Unknown
        : LimitationRegime.Unknown;

    private Reason Basis(DatedValue<int> row, Debt debt)
    {
        var (shorter, longer) = Years(row, debt);
        var reason = sentences.Reason(shorter == longer ? "limitation.period" : "limitation.period-either", ("years", longer), ("shorter", shorter));
        return reason with { Basis = [.. row.Basis], Confidence = row.Confidence };
    }

    private LimitationFinding ByInstalment(Debt debt, DatedValue<int> row, int margin, DateOnly today)
    {
        var first = InstalmentLimitation.FirstUnpaid(debt);
        var (shorter, years) = Years(row, debt);
        var position = InstalmentLimitation.Position(first.Latest, years, margin, today);
        var reasons = new List<Reason> { Basis(row, debt), sentences.Reason("limitation.each-instalment") };
        var missing = Interruptions.Missing(debt);
        var nothingOver = Periods.EndOf(first.Earliest, shorter) >= today;
        var unclear = missing.Count > 0 || debt.AcknowledgedSince.Is(true) || debt.Events.Count > 0 || (Interruptions.TitleWithoutDate(debt) && !debt.Kind.Is(CreditorKind.ChildSupport));
        LimitationResult result = nothingOver ? new LimitationResult.StillRunning(DateWindow.Day(position.NextEnds ?? today))
            : unclear || position.CompletedUpToDue is null ? new LimitationResult.CannotTell(missing)
            : new LimitationResult.MayHaveCompleted(new(Periods.EndOf(first.Earliest, years), Periods.EndOf(position.CompletedUpToDue.Value, years)));
        reasons.AddRange(verdict.WhatToSay(result, debt));
        return new(debt.Id, RegimeOf(debt), years, result, Periods.EndOf(first, years), null, false, position, result is LimitationResult.CannotTell ? missing : [], reasons);
    }

    private LimitationFinding CannotStart(Debt debt, string missing)
    {
        MissingFact[] facts = [new(missing, debt.Id), .. Interruptions.Missing(debt)];
        return Plain(debt, new LimitationResult.CannotTell(facts), facts, sentences.Reason("limitation.cannot-tell"));
    }

    private static LimitationFinding Plain(Debt debt, LimitationResult result, IReadOnlyList<MissingFact> missing, Reason because) =>
        new(debt.Id, RegimeOf(debt), null, result, null, null, false, null, missing, [because]);
}
