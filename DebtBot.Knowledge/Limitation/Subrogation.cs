using DebtBot.Knowledge.Cases;

namespace DebtBot.Knowledge.Limitation;

/// <summary>保証会社の求償権は、代位弁済の日の翌日から数える。もとの借金の期日から数えてはいけない。</summary>
/// <remarks>民法459条・166条1項。代位弁済の日が分からないうちは判断しない。</remarks>
internal static class Subrogation
{
    public static bool DateIsMissing(Debt debt) =>
        debt.Subrogated.IsUnknown && debt.Kind.Is(kind => kind is CreditorKind.GuaranteeCompany or CreditorKind.CreditGuaranteeCorporation or CreditorKind.RentGuarantor);
}
