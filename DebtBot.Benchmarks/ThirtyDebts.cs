using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Values;

namespace DebtBot.Benchmarks;

/// <summary>A made-up person with thirty debts, a household, assets, pressure and a court paper: more than anybody brings.</summary>
internal static class ThirtyDebts
{
    public static IReadOnlyList<Debt> Debts { get; } =
    [
        .. Enumerable.Range(0, 30).Select(n => new Debt($"d{n}")
        {
            Creditor = $"貸金業者{n}",
            Kind = CreditorKind.MoneyLender,
            Product = ClaimProduct.CardLoan,
            Balance = new Yen(100_000 + (n * 10_000)),
            Rate = AnnualRate.FromPercent(18),
            Contracted = DateWindow.Year(2005 + (n % 15)),
            LastPayment = DateWindow.Month(2010 + (n % 15), 1 + (n % 12)),
        }),
    ];

    public static CaseFile Case { get; } = CaseFile.Empty with
    {
        Person = new() { Age = 42, Prefecture = "東京都", Municipality = "世田谷区", Job = JobKind.Employee },
        Household = new() { People = 3, Spouse = true },
        Income = new() { MonthlyTakeHome = new Yen(240_000), Stable = true },
        Expenses = new() { Rent = new Yen(80_000), Food = new Yen(45_000), Utilities = new Yen(18_000), Phone = new Yen(12_000), Other = new Yen(20_000) },
        Assets = new() { Cash = new Yen(30_000), Deposits = new Yen(120_000) },
        Debts = Debts,
        Papers = [new CourtPaper("p1") { Kind = PaperKind.PaymentOrder, Served = DateWindow.Day(new(2026, 11, 12)), Debt = "d3" }],
        Pressure = [new Pressure { From = "d1", By = PressureMeans.Phone, Where = PressurePlace.Work, Words = "会社に行くぞ", At = new DateTimeOffset(2026, 11, 20, 21, 5, 0, JapanTime.Offset) }],
    };
}
