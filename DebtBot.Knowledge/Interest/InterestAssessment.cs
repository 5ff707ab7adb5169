using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Data;
using DebtBot.Knowledge.Values;

namespace DebtBot.Knowledge.Interest;

/// <summary>Everything about the interest of one debt: caps, fees, damages, the ledger, overpaid interest, and whether the payment ever clears it.</summary>
internal sealed class InterestAssessment
{
    private const int DaysOfYear = 365;

    private readonly InterestCaps caps;
    private readonly CapPrincipal principals;
    private readonly DelayDamages damages;
    private readonly DeemedInterest deemed;
    private readonly InterestInAdvance inAdvance;
    private readonly LedgerAssessment ledgers;
    private readonly OverpaymentScreen screen;
    private readonly InterestReasons reasons;

    public InterestAssessment(LawLibrary library)
    {
        Figures = new(library);
        caps = new(Figures);
        (principals, damages, deemed, inAdvance) = (new(Figures, caps), new(Figures, caps), new(Figures), new(caps));
        (ledgers, screen, reasons) = (new(Figures, caps), new(Figures, library.Sentences), new(library.Sentences, Figures));
    }

    public InterestFigures Figures { get; }

    /// <summary>In the order of the debts.</summary>
    public IReadOnlyList<InterestFinding> For(CaseFile file, DateOnly today)
    {
        var lenders = new SameLender(file.Debts);
        return [.. file.Debts.Select(debt => Assess(debt, lenders, today))];
    }

    private InterestFinding Assess(Debt debt, SameLender lenders, DateOnly today)
    {
        var rule = InterestRules.Of(debt);
        var loan = rule == InterestRule.MoneyLoan;
        var ledger = loan ? ledgers.Assess(debt, today) : null;
        var judged = loan ? ByLedger(debt, ledger) ?? principals.Judge(debt, lenders, today) : null;
        var screened = screen.Screen(debt, rule, today);
        var counts = WhatCounts(debt, judged, today);
        var damagesCap = damages.Cap(debt, rule, judged?.Cap is null ? null : judged.Principal, today);
        var finding = new InterestFinding(debt.Id, rule)
        {
            Cap = judged?.Cap,
            CapBy = judged?.Cap is null ? null : judged.Ground,
            DamagesCap = damagesCap,
            Ledger = ledger,
            Overpayment = ledger is null ? screened.Outlook : Outlook(ledger),
            OverpaymentMissing = ledger is null ? screened.Missing : [],
            Payoff = Payoff(debt, judged?.Cap),
            Missing = Missing(debt, judged),
            DeemedInterest = counts.Fees,
            InAdvance = counts.InAdvance,
            Effective = counts.Effective,
            Excess = Above(counts.Effective, judged?.Cap),
            DamagesExcess = debt.DamagesRate.TryGet(out var claimed) ? Above(claimed, damagesCap) : null,
            Damages = damagesCap is { } limit ? DelayDamages.Of(debt, limit, today) : null,
        };
        return finding with { Because = reasons.For(finding, debt, loan && ledger is null && debt.Ledger.Count > 0, screened.Because) };
    }

    /// <summary>How far a rate is above its cap; null when it is not, or when one of them is not known.</summary>
    private static AnnualRate? Above(AnnualRate? rate, AnnualRate? cap) => rate is { } known && cap is { } most && known > most ? AnnualRate.FromPercent(known.Percent - most.Percent) : null;

    private static IReadOnlyList<MissingFact> Missing(Debt debt, JudgedCap? judged) =>
        judged is null ? [] : judged.Missing.Count == 0 && debt.Rate.IsUnknown ? [new(DebtFacts.Rate.Key, debt.Id)] : judged.Missing;

    /// <summary>Where the agreed rate does not hold the ledger's rate down, that rate is the cap.</summary>
    private static JudgedCap? ByLedger(Debt debt, LedgerFinding? ledger) =>
        ledger is not null && !debt.Rate.Is(agreed => agreed <= ledger.Rate) ? new(ledger.Rate, ledger.Rows.Select(row => row.Principal).Max(), CapGround.Ledger, []) : null;

    private static OverpaymentOutlook Outlook(LedgerFinding ledger) => ledger.Claim switch
    {
        null => OverpaymentOutlook.Unlikely,
        { Standing: ClaimStanding.MayHaveCompleted } => OverpaymentOutlook.PerhapsTooLate,
        _ => OverpaymentOutlook.Possible,
    };

    /// <summary>Fees, interest in advance and the effective rate.</summary>
    private (Yen? Fees, InAdvance? InAdvance, AnnualRate? Effective) WhatCounts(Debt debt, JudgedCap? judged, DateOnly today)
    {
        if (judged is null)
        {
            return default;
        }

        (DateOnly From, DateOnly To)? term = debt.Contracted.TryGet(out var from) && debt.DueDate.TryGet(out var due) && from.IsExact && due.IsExact && due.Latest > from.Latest ? (from.Latest, due.Latest) : null;
        var fees = debt.Fees.Count == 0 ? (Yen?)null : deemed.Of(debt.Fees, InterestRules.LendsAsBusiness(debt) is not false, today);
        return (
            fees,
            debt.Received.TryGet(out var received) && debt.FirstAmount.TryGet(out var nominal) && nominal > received ? inAdvance.Of(nominal, received, term) : null,
            debt.Rate.TryGet(out var rate) ? AnnualRate.FromPercent(Math.Min(1_000_000m, rate.Percent + debt.GuaranteeRate.Match(fee => fee.Percent, () => 0m) + Yearly(fees, judged.Principal, term))) : null);
    }

    /// <summary>The fees of a loan with one due day as percent a year, cut down to four decimals; 0 when the term is not known.</summary>
    private static decimal Yearly(Yen? fees, Yen principal, (DateOnly From, DateOnly To)? term) =>
        fees is { Amount: > 0 } counted && principal.Amount > 0 && term is var (from, to) ? Math.Floor(counted.Amount * 1_000_000m * DaysOfYear / ((decimal)principal.Amount * (to.DayNumber - from.DayNumber))) / 10_000m : 0m;

    /// <summary>Reckoned at the agreed rate, held to the cap; at the cap itself when the rate is not known.</summary>
    private static Payoff? Payoff(Debt debt, AnnualRate? cap)
    {
        AnnualRate? rate = debt.Rate.TryGet(out var agreed) ? cap is { } most ? AnnualRate.Lower(agreed, most) : agreed : cap;
        return rate is { } known && debt.Balance.TryGet(out var balance) && debt.MonthlyPayment.TryGet(out var monthly) && monthly.Amount > 0 && balance.Amount > 0
            ? PayoffPlan.Of(balance, known, monthly)
            : null;
    }
}
