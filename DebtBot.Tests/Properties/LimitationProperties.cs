using CsCheck;
using DebtBot.Knowledge;
using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Limitation;
using DebtBot.Knowledge.Values;

namespace DebtBot.Tests.Properties;

public sealed class LimitationProperties
{
    private static readonly LawBook Law = LawBook.Load();

    private static readonly Gen<DateOnly> Days = Gen.Int[0, 9_000].Select(days => new DateOnly(2002, 1, 1).AddDays(days));

    private static readonly Gen<LimitationEvent> Events = Gen.Select(Gen.Enum<LimitationEventKind>(), Days, (happened, day) => new LimitationEvent(happened, DateWindow.Day(day)));

    private static readonly Gen<Debt> Debts =
        from kind in Gen.Enum<CreditorKind>()
        from contracted in Days
        from last in Days
        from record in Gen.Enum<CourtRecord>()
        from promised in Gen.Bool
        from events in Events.List[0, 4]
        select new Debt("a") { Kind = kind, Contracted = DateWindow.Day(contracted), LastPayment = DateWindow.Day(last), CourtRecord = record, AcknowledgedSince = promised, Events = events };

    [Fact]
    public void A_later_day_never_takes_may_have_completed_back() => Gen.Select(Debts, Gen.Int[1, 2_000]).Sample(
        (debt, days) => ResultOn(debt, new(2026, 11, 24)) is not LimitationResult.MayHaveCompleted || ResultOn(debt, new DateOnly(2026, 11, 24).AddDays(days)) is LimitationResult.MayHaveCompleted, iter: Samples.Of(2_000));

    [Fact]
    public void A_wider_window_never_makes_it_surer() => Gen.Select(Debts, Gen.Int[1, 700], Gen.Int[1, 700]).Sample(
        (debt, earlier, later) =>
        {
            var wide = debt with { LastPayment = debt.LastPayment.Map(window => new DateWindow(window.Earliest.AddDays(-earlier), window.Latest.AddDays(later))) };
            return PaidBeforeItWasLent(debt) || ResultOn(wide, new(2026, 11, 24)) is not LimitationResult.MayHaveCompleted || ResultOn(debt, new(2026, 11, 24)) is LimitationResult.MayHaveCompleted;
        }, iter: Samples.Of(2_000));

    [Fact]
    public void Taking_a_fact_away_never_makes_it_surer() => Gen.Select(Debts, Gen.Int[0, 3]).Sample(
        (debt, which) =>
        {
            var less = which switch
            {
                0 => debt with { Contracted = Answer<DateWindow>.DontKnow },
                1 => debt with { CourtRecord = Answer<CourtRecord>.DontKnow },
                2 => debt with { AcknowledgedSince = Answer<bool>.DontKnow },
                _ => debt with { Kind = Answer<CreditorKind>.DontKnow },
            };
            return PaidBeforeItWasLent(debt) || ResultOn(less, new(2026, 11, 24)) is not LimitationResult.MayHaveCompleted || ResultOn(debt, new(2026, 11, 24)) is not LimitationResult.CannotTell;
        }, iter: Samples.Of(1_000));

    [Fact]
    public void Contradictory_days_decide_nothing() => Debts.Sample(
        debt => !PaidBeforeItWasLent(debt) || debt.Kind.Is(CreditorKind.Unlicensed) || ResultOn(debt, new(2026, 11, 24)) is LimitationResult.CannotTell or LimitationResult.NotAPrivateClaim, iter: Samples.Of(1_000));

    [Fact]
    public void Whatever_may_have_completed_or_cannot_be_told_locks_the_scripts() => Debts.Sample(
        debt =>
        {
            var report = Law.Triage(CaseFile.Empty with { Debts = [debt] }, JapanTime.At(new(2026, 11, 24), new(10, 0)));
            return report.Limitation[0].Result is not (LimitationResult.MayHaveCompleted or LimitationResult.CannotTell) || report.Negotiation[0].Locked;
        }, iter: Samples.Of(1_000));

    /// <summary>Facts that contradict each other tell nothing; a wider window may make them fit.</summary>
    private static bool PaidBeforeItWasLent(Debt debt) =>
        debt.LastPayment.TryGet(out var paid) && debt.Contracted.TryGet(out var lent) && paid.Latest < lent.Earliest;

    private static LimitationResult ResultOn(Debt debt, DateOnly day) => Law.Triage(CaseFile.Empty with { Debts = [debt] }, JapanTime.At(day, new(10, 0))).Limitation[0].Result;
}
