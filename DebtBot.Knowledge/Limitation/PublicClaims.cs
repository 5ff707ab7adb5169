using DebtBot.Knowledge.Cases;

namespace DebtBot.Knowledge.Limitation;

/// <summary>税・保険料・年金・下水道・保育料などの公的な請求。援用は要らず、督促で数え直しになるため、時効待ちは助言しない。</summary>
/// <remarks>国税通則法72条・73条、地方税法18条、地方自治法236条、国民健康保険法110条、国民年金法102条4項・5項。満了の日は計算しない。</remarks>
internal static class PublicClaims
{
    public static bool Is(Debt debt) => debt.Kind.Is(kind => kind is CreditorKind.NationalTax or CreditorKind.LocalTax or CreditorKind.HealthInsuranceFee
        or CreditorKind.HealthInsuranceTax or CreditorKind.PensionPremium or CreditorKind.CareInsuranceFee or CreditorKind.ElderlyMedicalFee
        or CreditorKind.EmployeeInsurance or CreditorKind.Sewerage or CreditorKind.NurseryFee or CreditorKind.WelfareRefund or CreditorKind.Fine);
}
