using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Limitation;

namespace DebtBot.Knowledge.Interest;

/// <summary>Which rule holds interest and delay damages of a claim down.</summary>
public enum InterestRule
{
    /// <summary>Not known what the claim is for.</summary>
    CannotTell,

    /// <summary>利息制限法: money was lent.</summary>
    MoneyLoan,

    /// <summary>割賦販売法: shopping in instalments; damages only up to the statutory rate.</summary>
    InstalmentSale,

    /// <summary>消費者契約法: other claims of a business against a consumer.</summary>
    ConsumerContract,

    /// <summary>Taxes, support, fines, damages for injury, broadcasting fees and student loans have rules of their own, not modelled here.</summary>
    OwnRules,
}

/// <summary>どの法律が利息と遅延損害金の上限を決めるか。利息制限法は金銭の貸し借りだけに使う。</summary>
/// <remarks>利息制限法1条、割賦販売法30条の3第2項・35条の3の18第2項（リボは除く）、消費者契約法9条1項2号・11条2項。保証会社が代わりに払った後の求償は消費者契約として見る。準消費貸借は扱わない。</remarks>
internal static class InterestRules
{
    public static InterestRule Of(Debt debt) => HasOwnRules(debt) ? InterestRule.OwnRules
        : debt.Kind.Is(kind => kind is CreditorKind.GuaranteeCompany or CreditorKind.RentGuarantor or CreditorKind.CreditGuaranteeCorporation) ? Consumer(debt)
        : debt.Product.Match(product => ByProduct(product, debt), () => ByKind(debt));

    /// <summary>Whether the lender lends as a business; null when it is not known who lent.</summary>
    public static bool? LendsAsBusiness(Debt debt) => debt.Kind.TryGet(out var kind) && kind != CreditorKind.Unknown ? kind != CreditorKind.Individual : null;

    private static bool HasOwnRules(Debt debt) => PublicClaims.Is(debt)
        || debt.Product.Is(product => product is ClaimProduct.Tax or ClaimProduct.Support or ClaimProduct.Scholarship or ClaimProduct.Injury)
        || debt.Kind.Is(kind => kind is CreditorKind.Jasso or CreditorKind.ChildSupport or CreditorKind.Victim or CreditorKind.Broadcaster);

    private static InterestRule ByProduct(ClaimProduct product, Debt debt) => product switch
    {
        ClaimProduct.CashLoan or ClaimProduct.CardLoan or ClaimProduct.CardCashing or ClaimProduct.BusinessLoan or ClaimProduct.Mortgage => InterestRule.MoneyLoan,
        ClaimProduct.CarLoan => debt.Kind.Is(CreditorKind.CreditSales) ? InterestRule.InstalmentSale : Lends(debt) ? InterestRule.MoneyLoan : InterestRule.CannotTell,
        ClaimProduct.CardShopping or ClaimProduct.CreditSale => InterestRule.InstalmentSale,
        ClaimProduct.Revolving or ClaimProduct.Rent or ClaimProduct.Phone or ClaimProduct.Utility or ClaimProduct.Medical or ClaimProduct.Tuition => Consumer(debt),
        ClaimProduct.PhoneDevice => InterestRule.CannotTell,
        _ => ByKind(debt),
    };

    private static InterestRule ByKind(Debt debt) => Lends(debt) ? InterestRule.MoneyLoan
        : debt.Kind.Is(kind => kind is CreditorKind.Landlord or CreditorKind.Utility or CreditorKind.Telecom or CreditorKind.Hospital or CreditorKind.School or CreditorKind.Bnpl
            or CreditorKind.Shop or CreditorKind.Restaurant or CreditorKind.Contractor or CreditorKind.Lawyer) ? Consumer(debt)
        : InterestRule.CannotTell;

    private static bool Lends(Debt debt) => debt.Kind.Is(kind => kind is CreditorKind.MoneyLender or CreditorKind.Bank or CreditorKind.Shinkin or CreditorKind.CreditUnion or CreditorKind.LabourBank
        or CreditorKind.AgriculturalCooperative or CreditorKind.Individual or CreditorKind.IndividualLender or CreditorKind.Jhf or CreditorKind.PublicFinance or CreditorKind.Unlicensed);

    private static InterestRule Consumer(Debt debt) =>
        debt.BorrowerIsMerchant.Is(true) || debt.Purpose.Is(LoanPurpose.Business) || debt.Kind.Is(CreditorKind.Individual) ? InterestRule.OwnRules : InterestRule.ConsumerContract;
}
