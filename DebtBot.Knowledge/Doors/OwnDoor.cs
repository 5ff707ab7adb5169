using DebtBot.Knowledge.Cases;

namespace DebtBot.Knowledge.Doors;

/// <summary>Claims that have an office and rules of their own: people are led there, not to debt procedures.</summary>
public static class OwnDoor
{
    public static bool Has(Debt debt) => debt.Product.Is(ClaimProduct.Mortgage) || debt.Kind.Is(kind => kind is CreditorKind.NationalTax or CreditorKind.LocalTax
        or CreditorKind.HealthInsuranceFee or CreditorKind.HealthInsuranceTax or CreditorKind.CareInsuranceFee or CreditorKind.PensionPremium or CreditorKind.Jasso or CreditorKind.Jhf
        or CreditorKind.Landlord or CreditorKind.RentGuarantor or CreditorKind.Utility or CreditorKind.Hospital or CreditorKind.ChildSupport);

    /// <summary>Whether there are claims and every one of them has its own door.</summary>
    public static bool OfAll(CaseFile file) => file.Debts.Count > 0 && file.Debts.All(Has);

    /// <summary>The doors to tell first about such a claim, in order.</summary>
    public static IEnumerable<DoorFinding> Of(Debt debt, IReadOnlyList<DoorFinding> doors) => doors.Where(door => door.Debt == debt.Id
        || (door.Kind == DoorKind.RentAssistance && debt.Kind.Is(kind => kind is CreditorKind.Landlord or CreditorKind.RentGuarantor))
        || (door.Kind == DoorKind.UtilityTalk && debt.Kind.Is(CreditorKind.Utility))
        || (door.Kind == DoorKind.MedicalCost && debt.Kind.Is(CreditorKind.Hospital)));
}
