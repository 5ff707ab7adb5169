using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Values;

namespace DebtBot.Knowledge.Negotiation.Preparing;

/// <summary>「月3万円で12回」と言われた払い方が、開いている相手の借金を本当に終わらせるか。閉じている相手は入れない。</summary>
/// <param name="Monthly">Whole yen a month, all creditors together.</param>
/// <param name="Ceiling">What is safe each month; null while it cannot be told.</param>
public sealed record PaymentsAsked(Yen Monthly, int Payments, Yen? Ceiling, IReadOnlyList<AskedShare> Shares)
{
    public Yen Total => Monthly * Payments;

    /// <summary>True when it is above what is safe: it is reckoned, but never offered.</summary>
    public bool Refused => Ceiling is { } safe && Monthly > safe;

    /// <summary>Shares by balance among the creditors that are open and whose balance is known.</summary>
    /// <param name="payments">1 … 600.</param>
    /// <param name="named">The debts it was asked about; all when none was named.</param>
    public static PaymentsAsked Of(CaseFile file, TriageReport report, Yen monthly, int payments, params IReadOnlyCollection<string> named)
    {
        var open = file.Debts.Where(debt => debt.Balance.IsGiven && report.LockOf(debt.Id) is { Open: true } && (named.Count == 0 || named.Contains(debt.Id))).ToList();
        var balances = open.Select(debt => debt.Balance.Match(balance => balance, () => Yen.Zero)).ToList();
        return new(monthly, payments, report.Plan?.Surplus?.AtLeastZero, [.. ProRata.Of(Least(monthly, balances), balances).Select((share, at) => Share(open[at].Id, balances[at], SafePlanAssessment.Rate(open[at], report.Interest), share, payments))]);
    }

    /// <summary>Nobody is paid more than is owed.</summary>
    private static Yen Least(Yen monthly, IReadOnlyList<Yen> balances) => balances.Aggregate(Yen.Zero, (sum, balance) => sum + balance) is var owed && owed < monthly ? owed : monthly;

    private static AskedShare Share(string debt, Yen balance, AnnualRate? rate, Yen share, int payments) => new(
        debt, balance, share, balance.LessAtLeastZero(share * payments), rate is { } known ? Interest.PayoffPlan.LeftAfter(balance, known, share, payments) : null,
        rate is { } agreed ? Interest.PayoffPlan.Needed(balance, agreed, payments) : null);
}

/// <summary>One creditor's part of such payments. Null: the rate is not known.</summary>
/// <param name="LeftWithInterest">Still owed afterwards at the agreed rate.</param>
/// <param name="Needed">The smallest monthly payment that clears it in so many payments at that rate.</param>
public sealed record AskedShare(string Debt, Yen Balance, Yen Monthly, Yen LeftFrozen, Yen? LeftWithInterest, Yen? Needed);
