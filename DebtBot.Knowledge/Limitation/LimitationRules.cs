using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Citations;
using DebtBot.Knowledge.Limitation.Rules;
using DebtBot.Knowledge.Values;

namespace DebtBot.Knowledge.Limitation;

/// <summary>更新・完成猶予・援用のすべての規則。出来事の順に時計へ当てる。</summary>
internal sealed class LimitationRules(LimitationPeriods periods, LegalSentences sentences)
{
    private readonly IReadOnlyList<LimitationRule> rules =
    [
        new RestartByAcknowledgment(sentences),
        new DisputedFamilyPayment(sentences),
        new TenYearsFromJudgment(periods, sentences),
        new TenYearsFromFinalPaymentOrder(periods, sentences),
        new StayByDemand(periods, sentences),
        new StayByTalks(periods, sentences),
        new TalksRefused(periods, sentences),
        new StayWhileProcedureRuns(sentences),
        new SixMonthsAfterWithdrawal(periods, sentences),
        new RestartByEndedExecution(sentences),
        new PlanDecides(sentences),
        new TwoMonthsAfterDischarge(periods, sentences),
        new SixMonthsWithinFamily(periods, sentences),
        new StayAfterDisaster(periods, sentences),
        new AlreadyInvoked(sentences),
    ];

    public LimitationClock Run(IReadOnlyList<LimitationEvent> events, DateWindow begin, int years) =>
        Run(new(begin, years, Periods.EndOf(begin, years)), events);

    /// <summary>One payment of many: what came before its due day does not reach it.</summary>
    public LimitationClock RunInstalment(IReadOnlyList<LimitationEvent> events, DateOnly due, int years) =>
        Run(new(DateWindow.Day(due), years, DateWindow.Day(Periods.EndOf(due, years))), events.Where(happened => happened.On.Latest >= due));

    private LimitationClock Run(LimitationClock clock, IEnumerable<LimitationEvent> events) =>
        events.OrderBy(happened => happened.On.Earliest).Aggregate(clock, (so, happened) => rules.FirstOrDefault(rule => rule.Kinds.Contains(happened.Kind)) is { } rule ? rule.Apply(so, happened) : so);
}
