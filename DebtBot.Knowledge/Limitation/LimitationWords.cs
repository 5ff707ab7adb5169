using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Citations;
using DebtBot.Knowledge.Data;

namespace DebtBot.Knowledge.Limitation;

/// <summary>Which approved sentences go with a result, and which with the debt itself.</summary>
internal sealed class LimitationWords(LegalSentences sentences, LimitationPeriods periods, LongStop longStop)
{
    private static readonly string[] Running = ["limitation.still-running", "limitation.running-options"];
    private static readonly string[] Completed = ["limitation.may-have-completed", "limitation.invoke-needed", "limitation.do-not-pay", "limitation.first-reply"];
    private static readonly string[] Restarted = ["limitation.restarted", "limitation.running-options"];
    private static readonly string[] CannotTell = ["limitation.cannot-tell", "limitation.do-not-pay", "limitation.first-reply"];
    private static readonly string[] Public = ["limitation.public-claim"];

    public Reason Basis(DatedValue<int> row, (int Shorter, int Longer) years)
    {
        var (shorter, longer) = years;
        var reason = sentences.Reason(shorter == longer ? "limitation.period" : "limitation.period-either", ("years", longer), ("shorter", shorter));
        return reason with { Basis = row.Basis, Confidence = row.Confidence };
    }

    /// <summary>What is said for a result, and to the people it touches.</summary>
    public static void Tell(ReasonList said, LimitationResult result, Debt debt)
    {
        foreach (var key in Keys(result))
        {
            said.Say(key);
        }

        said.SayIf((result is LimitationResult.MayHaveCompleted && !Interruptions.HasDatedTitle(debt)) || (result is LimitationResult.CannotTell && debt.CourtRecord.IsUnknown), "limitation.check-court-record");
        said.SayIf(debt.Guarantor.Is(guarantor => guarantor is GuarantorKind.Family or GuarantorKind.Other), "limitation.guarantor");
        if (PersonalEffect.IsGuarantor(debt))
        {
            said.Say("limitation.guarantor-reach");
            said.Say(PersonalEffect.MainDebtorDischarged(debt) ? "limitation.guarantor-after-discharge" : "limitation.guarantor-may-invoke");
            said.SayIf(debt.Events.Any(happened => PersonalEffect.AcknowledgesMainDebt(debt, happened)), "limitation.guarantor-heir");
            said.SayIf(debt.GuaranteeContracted.Is(day => day.Earliest >= Reform.Day), "limitation.guarantor-notice");
        }
    }

    /// <summary>What is peculiar to this claim, whatever the result.</summary>
    public void AboutTheClaim(ReasonList said, Debt debt, DatedValue<int> row, int years)
    {
        said.SayIf(row.Confidence != Confidence.High, "limitation.kind-disputed");
        said.SayIf(debt.CourtRecord.Is(CourtRecord.NotarialDeed), "limitation.notarial-deed");
        said.SayIf(IsDecidedSupport(debt), "limitation.future-instalments");
        said.SayIf(debt.Assigned.IsGiven, "limitation.assigned");
        said.SayIf(StartingPoint.StartsWhenLent(debt), "limitation.no-due-date");
        said.SayIf(debt.Kind.Is(CreditorKind.Victim), "limitation.tort");
        if (LongStop.Applies(debt) && !Interruptions.HasDatedTitle(debt))
        {
            said.Say(longStop.IsExclusion(debt) ? "limitation.tort-exclusion" : "limitation.tort-twenty");
        }

        said.SayIf(IsInstalmentSale(debt) && !debt.Acceleration.Is(how => how.On.IsGiven), "limitation.instalment-sale");
        said.SayIf(IsCreditLine(debt) && years > periods["company-lender"].At(Reform.Day) && !Interruptions.HasDatedTitle(debt), "limitation.credit-line");
    }

    private static string[] Keys(LimitationResult result) => result.Match(
        _ => Running, _ => Completed, _ => Restarted, _ => CannotTell, _ => Public);

    private static bool IsDecidedSupport(Debt debt) =>
        debt.Kind.Is(CreditorKind.ChildSupport) && debt.CourtRecord.Is(record => record is CourtRecord.Judgment or CourtRecord.Settlement);

    private static bool IsInstalmentSale(Debt debt) => debt.Kind.Is(kind => kind is CreditorKind.CreditSales or CreditorKind.CreditCard)
        && debt.Product.Is(product => product is ClaimProduct.CreditSale or ClaimProduct.CardShopping or ClaimProduct.Revolving);

    private static bool IsCreditLine(Debt debt) => debt.Product.Is(product => product is ClaimProduct.CardLoan or ClaimProduct.Revolving or ClaimProduct.CardCashing);
}
