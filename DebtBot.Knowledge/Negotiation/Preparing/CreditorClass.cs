using DebtBot.Knowledge.Cases;

namespace DebtBot.Knowledge.Negotiation.Preparing;

/// <summary>Creditors that behave alike in a talk.</summary>
public enum CreditorClass
{
    Lender,
    Bank,
    Card,
    Servicer,
    GuaranteeCompany,
    Person,
    Other,
}

/// <summary>Which class a creditor belongs to. Offices with a door of their own belong to none: they are not negotiated with here.</summary>
internal static class CreditorClasses
{
    public static CreditorClass Of(Debt debt) => debt.Kind.Match(Of, () => CreditorClass.Other);

    private static CreditorClass Of(CreditorKind kind) => kind switch
    {
        CreditorKind.MoneyLender or CreditorKind.IndividualLender => CreditorClass.Lender,
        CreditorKind.Bank or CreditorKind.Shinkin or CreditorKind.CreditUnion or CreditorKind.LabourBank or CreditorKind.AgriculturalCooperative => CreditorClass.Bank,
        CreditorKind.CreditCard or CreditorKind.CreditSales or CreditorKind.Bnpl => CreditorClass.Card,
        CreditorKind.Servicer => CreditorClass.Servicer,
        CreditorKind.GuaranteeCompany or CreditorKind.CreditGuaranteeCorporation => CreditorClass.GuaranteeCompany,
        CreditorKind.Individual or CreditorKind.Employer => CreditorClass.Person,
        _ => CreditorClass.Other,
    };
}
