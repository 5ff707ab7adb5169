using DebtBot.Knowledge.Cases;

namespace DebtBot.Knowledge.Limitation;

/// <summary>どの請求に periods.yaml のどの行を使うか。</summary>
/// <remarks>旧民法167条・169条〜174条、旧商法522条、民法166条・724条、国税通則法72条ほか。罰金はこの表にない。</remarks>
internal static class PeriodTable
{
    /// <summary>The id of a row; null when the kind is not known or has no row.</summary>
    public static string? RowOf(Debt debt) => debt.Kind.TryGet(out var kind) ? Private(kind, debt) ?? Public(kind) : null;

    private static string? Private(CreditorKind kind, Debt debt) => kind switch
    {
        CreditorKind.MoneyLender or CreditorKind.Bank or CreditorKind.CreditCard or CreditorKind.CreditSales or CreditorKind.Servicer
            or CreditorKind.GuaranteeCompany or CreditorKind.Bnpl or CreditorKind.RentGuarantor or CreditorKind.Employer => "company-lender",
        CreditorKind.Shinkin or CreditorKind.CreditUnion => IsForBusiness(debt) ? "cooperative-to-merchant" : "cooperative",
        CreditorKind.LabourBank or CreditorKind.AgriculturalCooperative => IsForBusiness(debt) ? "other-cooperative-to-merchant" : "other-cooperative",
        CreditorKind.Individual => "individual",
        CreditorKind.IndividualLender => IsForBusiness(debt) ? "individual-lender-to-merchant" : "individual-lender",
        CreditorKind.Jhf => "public-loan",
        CreditorKind.PublicFinance => IsForBusiness(debt) ? "public-loan-to-merchant" : "public-loan",
        CreditorKind.CreditGuaranteeCorporation => debt.BorrowerIsMerchant.Is(true) ? "guarantee-corporation-merchant" : "guarantee-corporation",
        CreditorKind.Jasso => "scholarship",
        CreditorKind.Landlord => "rent",
        CreditorKind.Utility => "utility",
        CreditorKind.Shop => "shop",
        CreditorKind.Telecom => debt.Product.Is(ClaimProduct.PhoneDevice) ? "company-lender" : "telecom",
        CreditorKind.Hospital => "medical",
        CreditorKind.School => "tuition",
        CreditorKind.Contractor => "construction",
        CreditorKind.Restaurant => "bar-tab",
        CreditorKind.Lawyer => "lawyer-fee",
        CreditorKind.Broadcaster => "broadcasting",
        CreditorKind.Victim => debt.Product.Is(ClaimProduct.Injury) ? "injury" : "tort",
        CreditorKind.ChildSupport => "support",
        _ => null,
    };

    private static string? Public(CreditorKind kind) => kind switch
    {
        CreditorKind.NationalTax => "national-tax",
        CreditorKind.LocalTax or CreditorKind.HealthInsuranceTax => "local-tax",
        CreditorKind.HealthInsuranceFee => "health-insurance-fee",
        CreditorKind.PensionPremium => "pension-premium",
        CreditorKind.CareInsuranceFee or CreditorKind.ElderlyMedicalFee or CreditorKind.EmployeeInsurance => "insurance-premium",
        CreditorKind.Sewerage or CreditorKind.NurseryFee => "public-fee",
        CreditorKind.WelfareRefund => "welfare-refund",
        _ => null,
    };

    /// <summary>商人が営業のために借りたときだけ商事の期間になる。商人でも生活のための借入れはそうならない。</summary>
    private static bool IsForBusiness(Debt debt) => debt.BorrowerIsMerchant.Is(true) && !debt.Purpose.Is(purpose => purpose is not (LoanPurpose.Business or LoanPurpose.Other));

    /// <summary>Kinds whose old period hangs on whether the borrower was a merchant.</summary>
    public static bool HangsOnMerchant(Debt debt) => debt.Kind.Is(kind => kind is CreditorKind.Shinkin or CreditorKind.CreditUnion or CreditorKind.LabourBank
        or CreditorKind.AgriculturalCooperative or CreditorKind.IndividualLender or CreditorKind.PublicFinance or CreditorKind.CreditGuaranteeCorporation);
}
