using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Citations;
using DebtBot.Knowledge.Data;

namespace DebtBot.Knowledge.Limitation;

/// <summary>Which approved sentences go with a result, and which with the debt itself.</summary>
internal sealed class LimitationWords(LegalSentences sentences, LimitationPeriods periods)
{
    public Reason Basis(DatedValue<int> row, (int Shorter, int Longer) years)
    {
        var (shorter, longer) = years;
        var reason = sentences.Reason(shorter == longer ? "limitation.period" : "limitation.period-either", ("years", longer), ("shorter", shorter));
        return reason with { Basis = row.Basis, Confidence = row.Confidence };
    }

    public IEnumerable<Reason> Say(params IReadOnlyList<string> keys) => keys.Select(key => sentences.Reason(key));

    public IEnumerable<Reason> WhatToSay(LimitationResult result, Debt debt)
    {
        var keys = result.Match<IReadOnlyList<string>>(
            _ => ["limitation.still-running", "limitation.running-options"], _ => ["limitation.may-have-completed", "limitation.invoke-needed", "limitation.do-not-pay", "limitation.first-reply"],
            _ => ["limitation.restarted", "limitation.running-options"], _ => ["limitation.cannot-tell", "limitation.do-not-pay", "limitation.first-reply"], _ => ["limitation.public-claim"]);
        var court = (result is LimitationResult.MayHaveCompleted && !Interruptions.HasDatedTitle(debt)) || (result is LimitationResult.CannotTell && debt.CourtRecord.IsUnknown);
        return Say([.. keys, .. court ? ["limitation.check-court-record"] : (string[])[], .. AboutThePeople(debt)]);
    }

    /// <summary>What is peculiar to this claim, whatever the result.</summary>
    public IEnumerable<Reason> AboutTheClaim(Debt debt, DatedValue<int> row, int years)
    {
        (bool Fits, string Key)[] notes =
        [
            (row.Confidence != Confidence.High, "limitation.kind-disputed"),
            (debt.CourtRecord.Is(CourtRecord.NotarialDeed), "limitation.notarial-deed"),
            (IsDecidedSupport(debt), "limitation.future-instalments"),
            (debt.Assigned.IsGiven, "limitation.assigned"),
            (StartingPoint.StartsWhenLent(debt), "limitation.no-due-date"),
            (debt.Kind.Is(CreditorKind.Victim), "limitation.tort"),
            (IsInstalmentSale(debt) && !debt.Acceleration.Is(how => how.On.IsGiven), "limitation.instalment-sale"),
            (IsCreditLine(debt) && years > periods["company-lender"].At(Reform.Day) && !Interruptions.HasDatedTitle(debt), "limitation.credit-line"),
        ];
        return Say([.. notes.Where(note => note.Fits).Select(note => note.Key)]);
    }

    private static IEnumerable<string> AboutThePeople(Debt debt)
    {
        if (debt.Guarantor.Is(guarantor => guarantor is GuarantorKind.Family or GuarantorKind.Other))
        {
            yield return "limitation.guarantor";
        }

        if (PersonalEffect.IsGuarantor(debt))
        {
            yield return "limitation.guarantor-reach";
            yield return "limitation.guarantor-may-invoke";
            if (debt.GuaranteeContracted.Is(day => day.Earliest >= Reform.Day))
            {
                yield return "limitation.guarantor-notice";
            }
        }
    }

    private static bool IsDecidedSupport(Debt debt) =>
        debt.Kind.Is(CreditorKind.ChildSupport) && debt.CourtRecord.Is(record => record is CourtRecord.Judgment or CourtRecord.Settlement);

    private static bool IsInstalmentSale(Debt debt) => debt.Kind.Is(kind => kind is CreditorKind.CreditSales or CreditorKind.CreditCard)
        && debt.Product.Is(product => product is ClaimProduct.CreditSale or ClaimProduct.CardShopping or ClaimProduct.Revolving);

    private static bool IsCreditLine(Debt debt) => debt.Product.Is(product => product is ClaimProduct.CardLoan or ClaimProduct.Revolving or ClaimProduct.CardCashing);
}
