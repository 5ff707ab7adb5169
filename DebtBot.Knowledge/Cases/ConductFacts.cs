using DebtBot.Knowledge.Values;

namespace DebtBot.Knowledge.Cases;

/// <summary>Facts about what happened before a procedure, and about a plan that is running.</summary>
public static class ConductFacts
{
    public static readonly Fact<CaseFile, bool> GamblingOrWaste = Of("conduct.gambling-or-waste", d => d.GamblingOrWaste, (d, a) => d with { GamblingOrWaste = a });
    public static readonly Fact<CaseFile, bool> CashOut = Of("conduct.cash-out", d => d.CashOut, (d, a) => d with { CashOut = a });
    public static readonly Fact<CaseFile, bool> PaidOnlySome = Of("conduct.paid-only-some", d => d.PaidOnlySome, (d, a) => d with { PaidOnlySome = a });
    public static readonly Fact<CaseFile, bool> MovedAssets = Of("conduct.moved-assets", d => d.MovedAssets, (d, a) => d with { MovedAssets = a });
    public static readonly Fact<CaseFile, bool> UntruthToBorrow = Of("conduct.untruth-to-borrow", d => d.UntruthToBorrow, (d, a) => d with { UntruthToBorrow = a });
    public static readonly Fact<CaseFile, bool> BorrowedLately = Of("conduct.borrowed-lately", d => d.BorrowedLately, (d, a) => d with { BorrowedLately = a });
    public static readonly Fact<CaseFile, bool> PlanRunning = Plan("plan.running", p => p.Running, (p, a) => p with { Running = a });
    public static readonly Fact<CaseFile, Yen> PlanTotal = Plan("plan.total", p => p.Total, (p, a) => p with { Total = a });
    public static readonly Fact<CaseFile, Yen> PlanPaid = Plan("plan.paid", p => p.Paid, (p, a) => p with { Paid = a });
    public static readonly Fact<CaseFile, bool> BeyondControl = Plan("plan.beyond-control", p => p.BeyondControl, (p, a) => p with { BeyondControl = a });
    public static readonly Fact<CaseFile, bool> LongerDoesNotHelp = Plan("plan.longer-does-not-help", p => p.LongerDoesNotHelp, (p, a) => p with { LongerDoesNotHelp = a });

    private static Fact<CaseFile, bool> Of(string key, Func<Conduct, Answer<bool>> read, Func<Conduct, Answer<bool>, Conduct> write) =>
        new(key, c => read(c.Conduct), (c, a) => c with { Conduct = write(c.Conduct, a) });

    private static Fact<CaseFile, T> Plan<T>(string key, Func<RehabilitationPlan, Answer<T>> read, Func<RehabilitationPlan, Answer<T>, RehabilitationPlan> write)
        where T : notnull => new(key, c => read(c.History.Plan), (c, a) => c with { History = c.History with { Plan = write(c.History.Plan, a) } });
}
