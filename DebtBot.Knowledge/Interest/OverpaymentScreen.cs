using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Citations;
using DebtBot.Knowledge.Limitation;
using DebtBot.Knowledge.Values;

namespace DebtBot.Knowledge.Interest;

/// <summary>What can be said about overpaid interest before the history is there.</summary>
internal sealed record Screened(OverpaymentOutlook Outlook, IReadOnlyList<MissingFact> Missing, IReadOnlyList<Reason> Because);

/// <summary>履歴がなくても、過払いがありそうかを見る。2010年6月17日までに貸金業者かカードのキャッシングで借り始めたときに可能性がある。</summary>
/// <remarks>利息制限法1条、貸金業法12条の8、最判平21.1.22。銀行・信用金庫などの貸付け、ショッピングはふつう上限の中にある。途中の完済は扱わない。</remarks>
internal sealed class OverpaymentScreen(InterestFigures figures, LegalSentences sentences)
{
    public Screened Screen(Debt debt, InterestRule rule, DateOnly today)
    {
        if (debt.Contracted.Is(window => figures.Knows("grey-zone-ended", window.Earliest)))
        {
            return new(OverpaymentOutlook.Unlikely, [], [sentences.Reason("overpayment.new-contract")]);
        }

        return Lender(debt, rule) switch
        {
            false => new(OverpaymentOutlook.Unlikely, [], [sentences.Reason("overpayment.other-claims")]),
            null => CannotTell(WhoOrWhat(debt)),
            true when !IsOld(debt) => CannotTell([new(DebtFacts.Contracted.Key, debt.Id)]),
            true => ByLastDealing(debt, today),
        };
    }

    private Screened ByLastDealing(Debt debt, DateOnly today)
    {
        if (debt.LastPayment.IsUnknown)
        {
            return CannotTell([new(DebtFacts.LastPayment.Key, debt.Id)]);
        }

        var over = debt.LastPayment.Match(paid => Periods.EndOf(paid, (int)figures["claim-years"].At(today)), () => DateWindow.Day(today));
        return over switch
        {
            _ when over.IsBefore(today) => new(OverpaymentOutlook.PerhapsTooLate, [], [sentences.Reason("overpayment.perhaps-too-late")]),
            _ when over.Earliest < today => CannotTell([new(DebtFacts.LastPayment.Key, debt.Id)]),
            _ => new(OverpaymentOutlook.Possible, [], [sentences.Reason("overpayment.possible"), sentences.Reason("interest.ask-history"), sentences.Reason("overpayment.books")]),
        };
    }

    /// <summary>What a card was used for is only asked about old contracts, where it decides.</summary>
    private IReadOnlyList<MissingFact> WhoOrWhat(Debt debt) => debt switch
    {
        _ when debt.Kind.IsUnknown => [new(DebtFacts.Kind.Key, debt.Id)],
        _ when debt.Product.IsUnknown && debt.Kind.Is(kind => kind is CreditorKind.CreditCard or CreditorKind.CreditSales) && IsOld(debt) => [new(DebtFacts.Product.Key, debt.Id)],
        _ => [],
    };

    private bool IsOld(Debt debt) => debt.Contracted.Is(window => !figures.Knows("grey-zone-ended", window.Latest));

    private Screened CannotTell(IReadOnlyList<MissingFact> missing) => new(OverpaymentOutlook.CannotTell, missing, [sentences.Reason("overpayment.cannot-tell")]);

    /// <summary>Whether this kind of lender used to lend above the cap; null when it cannot be told who lent or what for.</summary>
    private static bool? Lender(Debt debt, InterestRule rule) => rule switch
    {
        InterestRule.MoneyLoan when debt.Kind.Is(kind => kind is CreditorKind.MoneyLender or CreditorKind.IndividualLender or CreditorKind.CreditCard or CreditorKind.CreditSales) => !debt.Product.Is(ClaimProduct.Mortgage),
        InterestRule.MoneyLoan => debt.Kind.IsUnknown || debt.Kind.Is(kind => kind is CreditorKind.Servicer or CreditorKind.Unknown) ? null : false,
        InterestRule.CannotTell => null,
        _ => debt.Kind.Is(CreditorKind.GuaranteeCompany) ? null : false,
    };
}
