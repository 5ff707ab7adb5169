using DebtBot.Knowledge.Cases;

namespace DebtBot.Knowledge.Collection;

/// <summary>Whether 貸金業法21条 binds a creditor directly.</summary>
/// <param name="Rules">The rules that bind instead; null when it does bind or cannot be told.</param>
/// <param name="Missing">The fact without which it cannot be told.</param>
internal sealed record CreditorScope(string? Rules, MissingFact? Missing)
{
    private static readonly CreditorScope Bound = new(null, null);

    /// <summary>貸金業を営む者（無登録を含む）と、その債権の譲受人・保証業者に及ぶ。銀行ローンの保証会社・サービサー・立替金・家賃・通信・個人には直接及ばない。</summary>
    /// <remarks>貸金業法2条・21条・24条2項・24条の2第2項。銀行ローンの保証会社と債権回収会社は条文の読みで、見解が分かれ得る（要確認）。</remarks>
    public static CreditorScope Of(Debt debt)
    {
        if (!debt.Kind.TryGet(out var kind) || kind == CreditorKind.Unknown)
        {
            return debt.Assigned.IsGiven && debt.OriginalKind.Is(CreditorKind.MoneyLender) ? Bound : new(null, new(DebtFacts.Kind.Key, debt.Id));
        }

        return kind switch
        {
            CreditorKind.MoneyLender or CreditorKind.IndividualLender or CreditorKind.Unlicensed => Bound,
            CreditorKind.CreditCard or CreditorKind.CreditSales => ByProduct(debt),
            CreditorKind.GuaranteeCompany => ByOriginal(debt),
            _ => new(RulesOf(kind), null),
        };
    }

    /// <summary>A card's cashing is a loan; its shopping is not. リボ may be either.</summary>
    private static CreditorScope ByProduct(Debt debt) => debt.Product.Match(
        product => product switch
        {
            ClaimProduct.CashLoan or ClaimProduct.CardLoan or ClaimProduct.CardCashing => Bound,
            ClaimProduct.Revolving or ClaimProduct.Unknown or ClaimProduct.Other => new(null, new(DebtFacts.Product.Key, debt.Id)),
            _ => new("credit-sales", null),
        },
        () => new(null, new MissingFact(DebtFacts.Product.Key, debt.Id)));

    private static CreditorScope ByOriginal(Debt debt) => debt.OriginalKind.Match(
        lender => lender switch
        {
            CreditorKind.MoneyLender or CreditorKind.IndividualLender => Bound,
            CreditorKind.Unknown => new(null, new(DebtFacts.OriginalKind.Key, debt.Id)),
            _ => new(lender is CreditorKind.Landlord or CreditorKind.CreditSales ? RulesOf(lender) : "bank-guarantor", null),
        },
        () => new(null, new MissingFact(DebtFacts.OriginalKind.Key, debt.Id)));

    private static string RulesOf(CreditorKind kind) => kind switch
    {
        CreditorKind.Bank or CreditorKind.Shinkin or CreditorKind.CreditUnion or CreditorKind.LabourBank or CreditorKind.AgriculturalCooperative => "bank",
        CreditorKind.Servicer => "servicer",
        CreditorKind.CreditSales or CreditorKind.Bnpl => "credit-sales",
        CreditorKind.Landlord or CreditorKind.RentGuarantor => "rent",
        CreditorKind.Telecom => "telecom",
        CreditorKind.Individual or CreditorKind.Employer or CreditorKind.ChildSupport => "private",
        CreditorKind.NationalTax or CreditorKind.LocalTax or CreditorKind.HealthInsuranceFee or CreditorKind.HealthInsuranceTax or CreditorKind.PensionPremium
            or CreditorKind.CareInsuranceFee or CreditorKind.Fine => "public",
        _ => "other",
    };
}
