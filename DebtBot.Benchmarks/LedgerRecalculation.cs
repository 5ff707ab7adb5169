using System.Diagnostics;
using DebtBot.Knowledge;
using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Interest;
using DebtBot.Knowledge.Values;

namespace DebtBot.Benchmarks;

/// <summary>引き直し計算 of one long ledger, at the lawful rates and as agreed, with everything the report says about it.</summary>
internal static class LedgerRecalculation
{
    private const double Target = 5;
    private const int Rows = 5000, WarmUp = 200, Counted = 300;

    public static Task<IReadOnlyList<Line>> Measure(Settings settings)
    {
        var interest = LawBook.Load().Topics.Interest;
        var debt = new Debt("a") { Kind = CreditorKind.MoneyLender, Product = ClaimProduct.CashLoan, Rate = AnnualRate.FromPercent(28), FirstAmount = new Yen(300_000), Ledger = Ledger() };
        var file = CaseFile.Empty with { Debts = [debt] };
        var times = Enumerable.Range(0, WarmUp + Counted).Select(_ => Milliseconds(interest, file)).Skip(WarmUp).ToList();
        return Task.FromResult<IReadOnlyList<Line>>(
        [
            Line.Below($"a ledger of {Rows:#,0} rows reckoned anew, both ways", times.Median(), Target, "ms"),
        ]);
    }

    private static double Milliseconds(InterestAssessment interest, CaseFile file)
    {
        var begun = Stopwatch.GetTimestamp();
        _ = interest.For(file, new(2026, 11, 24));
        return Stopwatch.GetElapsedTime(begun).TotalMilliseconds;
    }

    /// <summary>Every third row lends again; nothing is ever paid off, so each row bears interest.</summary>
    private static IReadOnlyList<LedgerEntry> Ledger() =>
        [.. Enumerable.Range(0, Rows).Select(row => new LedgerEntry(new DateOnly(2005, 1, 4).AddDays(row), new(row == 0 ? 300_000 : row % 3 == 0 ? 2_000 : 0), new(row % 3 == 0 ? 0 : 900)))];
}
