using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Citations;
using DebtBot.Knowledge.Data;
using DebtBot.Knowledge.Values;

namespace DebtBot.Knowledge.Interest;

/// <summary>The caps for one debt, how far the agreed rate is above, and whether the payment ever clears it.</summary>
internal sealed class InterestAssessment(LawLibrary library)
{
    public InterestCaps Figures { get; } = new(library);

    public InterestFinding Assess(Debt debt, CaseFile file, DateOnly today)
    {
        if (!InterestCaps.Applies(debt))
        {
            return new(debt.Id, null, null, null, Payoff(debt, null), [], []);
        }

        if (Principal(debt, file) is not { } principal)
        {
            return new(debt.Id, null, null, null, null, [new(debt.FirstAmount.IsUnknown && debt.Balance.IsUnknown ? DebtFacts.FirstAmount.Key : DebtFacts.Contracted.Key, debt.Id)], []);
        }

        var contracted = debt.Contracted.Match(window => window.Latest, () => today);
        var cap = Figures.Cap(principal, today);
        AnnualRate? excess = debt.Rate.TryGet(out var agreed) && agreed > cap ? AnnualRate.FromPercent(agreed.Percent - cap.Percent) : null;
        Reason[] because = excess is null
            ? [library.Sentences.Reason("interest.cap", ("rate", cap))]
            : [library.Sentences.Reason("interest.above-cap", ("rate", cap)), library.Sentences.Reason("interest.ask-history")];
        MissingFact[] missing = debt.Rate.IsUnknown ? [new(DebtFacts.Rate.Key, debt.Id)] : [];
        return new(debt.Id, cap, Figures.DamagesCap(principal, InterestCaps.IsBusiness(debt), contracted), excess, Payoff(debt, cap), missing, because);
    }

    private static DateOnly Latest(Debt debt) => debt.Contracted.Match(window => window.Latest, () => DateOnly.MaxValue);

    /// <summary>The principal that decides the cap: earlier loans of the same business lender are added to a later one (5条1号), never the other way; null while the order is not known. The balance stands in when the first amount is not known.</summary>
    private static Yen? Principal(Debt debt, CaseFile file)
    {
        IReadOnlyList<Debt> all = debt.Creditor.TryGet(out var name) && InterestCaps.IsBusiness(debt) ? [.. file.Debts.Where(other => other.Creditor.Is(name) && InterestCaps.Applies(other))] : [debt];
        if (all.Count > 1 && all.Any(loan => loan.Contracted.IsUnknown))
        {
            return null;
        }

        var same = all.Count == 1 ? all : all.Where(other => other.Id == debt.Id || Latest(other) <= Latest(debt));
        var amounts = same.Select(other => other.FirstAmount.IsGiven ? other.FirstAmount : other.Balance).ToList();
        return amounts.Exists(amount => amount.IsUnknown) ? null : amounts.Aggregate(Yen.Zero, (sum, amount) => sum + amount.Match(known => known, () => Yen.Zero));
    }

    /// <summary>Reckoned at the agreed rate, held to the cap; at the cap itself when the rate is not known.</summary>
    private static Payoff? Payoff(Debt debt, AnnualRate? cap)
    {
        AnnualRate? rate = debt.Rate.TryGet(out var agreed) ? cap is { } most ? AnnualRate.Lower(agreed, most) : agreed : cap;
        return rate is { } known && debt.Balance.TryGet(out var balance) && debt.MonthlyPayment.TryGet(out var monthly) && monthly.Amount > 0 && balance.Amount > 0
            ? PayoffPlan.Of(balance, known, monthly)
            : null;
    }
}
