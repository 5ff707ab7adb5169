using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Citations;
using DebtBot.Knowledge.Limitation.Rules;
using DebtBot.Knowledge.Values;

namespace DebtBot.Knowledge.Limitation;

/// <summary>更新・完成猶予・援用のすべての規則。出来事の順に時計へ当てる。</summary>
internal sealed class LimitationRules
{
    private readonly Dictionary<LimitationEventKind, LimitationRule> byKind;

    public LimitationRules(LimitationPeriods periods, LegalSentences sentences)
    {
        LimitationRule[] rules =
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
            new SixMonthsWhenNobodyCouldAct(periods, sentences),
            new StayAfterDisaster(periods, sentences),
            new AlreadyInvoked(sentences),
        ];
        byKind = rules.SelectMany(rule => rule.Kinds, (rule, kind) => (rule, kind)).ToDictionary(pair => pair.kind, pair => pair.rule);
    }

    public static IReadOnlyList<LimitationEvent> InOrder(IReadOnlyList<LimitationEvent> events) => events.Count < 2 ? events : [.. events.OrderBy(happened => happened.On.Earliest)];

    /// <param name="events">In order.</param>
    public LimitationClock Run(IReadOnlyList<LimitationEvent> events, DateWindow begin, int years) => Run(new(begin, years, Periods.EndOf(begin, years)), events);

    /// <summary>One payment of many: what came before its due day does not reach it (民法169条2項).</summary>
    /// <param name="events">In order.</param>
    public LimitationClock RunInstalment(IReadOnlyList<LimitationEvent> events, DateOnly due, int years) =>
        Run(new(DateWindow.Day(due), years, DateWindow.Day(Periods.EndOf(due, years))), events.Where(happened => happened.On.Latest >= due));

    private LimitationClock Run(LimitationClock clock, IEnumerable<LimitationEvent> events) => events.Aggregate(clock, (so, happened) => byKind[happened.Kind].Apply(so, happened));
}
