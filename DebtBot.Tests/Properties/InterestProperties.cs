using System.Numerics;
using CsCheck;
using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Interest;
using DebtBot.Knowledge.Values;
using DebtBot.Tests.Knowledge.Interest;

namespace DebtBot.Tests.Properties;

public sealed class InterestProperties
{
    private static readonly Gen<List<LedgerEntry>> Rows =
        from first in Gen.Int[0, 5_500]
        from opening in Gen.Long[1, 1_500_000]
        from moves in Gen.Select(Gen.Int[0, 200], Gen.Bool, Gen.Long[0, 400_000], (days, lends, amount) => (days, lends, amount)).List[0, 25]
        select moves.Aggregate(
            new List<LedgerEntry> { new(new DateOnly(1999, 1, 1).AddDays(first), new(opening), Yen.Zero) },
            (rows, move) => [.. rows, new(rows[^1].On.AddDays(move.days), new(move.lends ? move.amount : 0), new(move.lends ? 0 : move.amount))]);

    private static readonly Gen<AnnualRate> Rates = Gen.Int[0, 400_000].Select(rate => AnnualRate.FromPercent(rate / 10_000m));

    private static readonly Gen<RecalculationConvention> Conventions =
        Gen.Select(Gen.Enum<DayCounting>(), Gen.Enum<YearCounting>(), Gen.Enum<InterestRounding>(), (days, years, rounding) => new RecalculationConvention(days, years, rounding));

    [Fact]
    public void The_recalculation_is_what_slow_exact_fractions_say() => Gen.Select(Rows, Rates, Conventions).Sample(
        (rows, agreed, convention) =>
        {
            var quick = Ledgers.Recalculation.Lawful(rows, agreed, rows[^1].On, convention).Rows.Select(row => (row.Principal.Amount, row.UnpaidInterest.Amount, row.Overpaid.Amount, row.OverpaidInterest.Amount));
            return quick.SequenceEqual(SlowLedger.Reckon(rows, agreed, convention));
        }, iter: 2_000);

    [Fact]
    public void A_row_without_money_changes_nothing() => Gen.Select(Rows, Rates, Gen.Double[0, 1]).Sample(
        (rows, agreed, place) =>
        {
            var at = (int)(place * (rows.Count - 1));
            var middle = rows[at].On.AddDays(at + 1 < rows.Count ? (rows[at + 1].On.DayNumber - rows[at].On.DayNumber) / 2 : 40);
            List<LedgerEntry> split = [.. rows[..(at + 1)], new(middle, Yen.Zero, Yen.Zero), .. rows[(at + 1)..]];
            return Until(split, agreed) == Until(rows, agreed);

            static RecalculatedRow Until(List<LedgerEntry> ledger, AnnualRate rate) => Ledgers.Recalculation.Lawful(ledger, rate, ledger[^1].On.AddDays(50) > new DateOnly(2029, 3, 31) ? ledger[^1].On : new(2029, 3, 31), RecalculationConvention.Usual).Until;
        }, iter: 1_000);

    [Fact]
    public void A_higher_rate_never_lowers_the_principal() => Gen.Select(Rows, Rates, Rates).Sample(
        (rows, one, other) =>
        {
            var (low, high) = one <= other ? (one, other) : (other, one);
            return Ledgers.Recalculation.AsAgreed(rows, low, rows[^1].On, RecalculationConvention.Usual).Last.Principal <= Ledgers.Recalculation.AsAgreed(rows, high, rows[^1].On, RecalculationConvention.Usual).Last.Principal;
        }, iter: 1_000);

    [Fact]
    public void The_lawful_principal_is_never_above_the_lenders() => Gen.Select(Rows, Rates).Sample(
        (rows, agreed) => Ledgers.Recalculation.Lawful(rows, agreed, rows[^1].On, RecalculationConvention.Usual).Last.Principal
            <= Ledgers.Recalculation.AsAgreed(rows, agreed, rows[^1].On, RecalculationConvention.Usual).Last.Principal, iter: 1_000);

    [Fact]
    public void What_is_owed_and_what_is_overpaid_never_stand_side_by_side() => Gen.Select(Rows, Rates, Conventions).Sample(
        (rows, agreed, convention) => Ledgers.Recalculation.Lawful(rows, agreed, rows[^1].On, convention).Rows.All(row => row.Principal == Yen.Zero || row.Overpaid == Yen.Zero), iter: 1_000);

    [Fact]
    public void A_plan_pays_back_the_balance_and_its_interest() => Gen.Select(Gen.Long[1, 5_000_000], Rates, Gen.Long[1, 300_000]).Sample(
        (balance, rate, monthly) =>
        {
            var plan = PayoffPlan.Of(new(balance), rate, new(monthly));
            return plan is { Months: { } months, TotalInterest: { } interest, LastPayment: { } last }
                ? ((months - 1) * monthly) + last.Amount == balance + interest.Amount && last.Amount <= monthly && months >= plan.MonthsWithoutInterest
                : plan.TotalInterest is null && plan.LastPayment is null;
        }, iter: 2_000);

    /// <summary>The obvious way: day by day, in fractions, rounded once an interval.</summary>
    private static class SlowLedger
    {
        public static IEnumerable<(long Principal, long Unpaid, long Overpaid, long OverpaidInterest)> Reckon(List<LedgerEntry> rows, AnnualRate agreed, RecalculationConvention convention)
        {
            BigInteger principal = 0, unpaid = 0, overpaid = 0, back = 0, fresh = 0;
            AnnualRate? rate = null;
            var (backPercent, on) = (0m, rows[0].On);
            foreach (var row in rows.Where(row => row.Lend.Amount + row.Pay.Amount > 0))
            {
                unpaid += rate is { } known ? Interest(principal, known.Percent, on, row.On, convention, convention.Days == DayCounting.BothEnds ? BigInteger.Min(fresh, principal) : 0) : 0;
                back += Interest(overpaid, backPercent, on, row.On, convention, 0);
                fresh = 0;
                on = row.On;
                BigInteger pay = row.Pay.Amount, lend = row.Lend.Amount;
                var before = overpaid;
                (pay, unpaid) = Set(pay, unpaid);
                (pay, principal) = Set(pay, principal);
                overpaid += pay;
                backPercent = before == 0 && overpaid > 0 ? on < new DateOnly(2020, 4, 1) ? 5 : 3 : backPercent;
                if (lend > 0)
                {
                    (lend, back) = Set(lend, back);
                    (lend, overpaid) = Set(lend, overpaid);
                    principal += lend;
                    fresh += lend;
                    var cap = AnnualRate.FromPercent(principal < 100_000 ? 20 : principal < 1_000_000 ? 18 : 15);
                    rate = AnnualRate.Lower(AnnualRate.Lower(agreed, cap), rate ?? cap);
                }

                yield return ((long)principal, (long)unpaid, (long)overpaid, (long)back);
            }
        }

        private static (BigInteger Left, BigInteger Open) Set(BigInteger amount, BigInteger open) => (amount - BigInteger.Min(amount, open), open - BigInteger.Min(amount, open));

        private static BigInteger Interest(BigInteger amount, decimal percent, DateOnly after, DateOnly until, RecalculationConvention convention, BigInteger first)
        {
            BigInteger inLeap = 0, ordinary = 0;
            for (var day = after; day <= until; day = day.AddDays(1))
            {
                var bearing = day == after ? first : amount;
                (inLeap, ordinary) = convention.Years == YearCounting.ByCalendar && DateTime.IsLeapYear(day.Year) ? (inLeap + bearing, ordinary) : (inLeap, ordinary + bearing);
            }

            // amount-days × percent ÷ 100 ÷ days of the year, over one denominator
            var (above, below) = (new BigInteger(percent * 10_000m) * ((inLeap * 365) + (ordinary * 366)), new BigInteger(365L * 366 * 1_000_000));
            return convention.Rounding == InterestRounding.Down ? above / below : ((2 * above) + below) / (2 * below);
        }
    }
}
