using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Data;

namespace DebtBot.Knowledge.Limitation;

/// <summary>periods.yaml: how long each claim lives, by the date of its contract.</summary>
internal sealed class LimitationPeriods
{
    private readonly Dictionary<string, DatedValue<int>> byId;

    public LimitationPeriods(LawLibrary library) =>
        byId = LawLibrary.File("Limitation/periods.yaml").Entries().ToDictionary(entry => entry.Key, entry => library.Dated.Read(entry.Key, entry.Map, map => map.Whole("value")), StringComparer.Ordinal);

    public DatedValue<int> this[string id] => byId[id];

    public IReadOnlyCollection<DatedValue<int>> All => byId.Values;

    /// <summary>The row for a claim; null when the kind of creditor is not known or the claim is not a private one.</summary>
    public DatedValue<int>? For(Debt debt)
    {
        if (!debt.Kind.TryGet(out var kind))
        {
            return null;
        }

        var merchant = debt.BorrowerIsMerchant.Is(true);
        var id = kind switch
        {
            CreditorKind.MoneyLender or CreditorKind.Bank or CreditorKind.CreditCard or CreditorKind.CreditSales or CreditorKind.Servicer
                or CreditorKind.GuaranteeCompany or CreditorKind.Bnpl or CreditorKind.RentGuarantor or CreditorKind.Employer => "company-lender",
            CreditorKind.Shinkin or CreditorKind.CreditUnion => merchant ? "cooperative-to-merchant" : "cooperative",
            CreditorKind.LabourBank or CreditorKind.AgriculturalCooperative => "other-cooperative",
            CreditorKind.Individual => "individual",
            CreditorKind.IndividualLender => merchant ? "company-lender" : "individual-lender",
            CreditorKind.Jhf or CreditorKind.PublicFinance => "public-loan",
            CreditorKind.CreditGuaranteeCorporation => merchant ? "guarantee-corporation-merchant" : "guarantee-corporation",
            CreditorKind.Jasso => "scholarship",
            CreditorKind.Landlord => "rent",
            CreditorKind.Utility => "utility",
            CreditorKind.Telecom => debt.Product.Is(ClaimProduct.PhoneDevice) ? "company-lender" : "telecom",
            CreditorKind.Hospital => "medical",
            CreditorKind.School => "tuition",
            CreditorKind.ChildSupport => "support",
            _ => null,
        };
        return id is null ? null : byId[id];
    }
}
