using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Data;
using DebtBot.Knowledge.Values;

namespace DebtBot.Knowledge.Referrals;

/// <summary>A reason to be sent to a certain desk; routing.yaml names them in kebab-case.</summary>
internal enum Need
{
    Threatened,
    IllegalLender,
    ForeignLanguage,
    Minor,
    Disaster,
    CourtPaper,
    Tax,
    Pension,
    Scholarship,
    Seizure,
    Business,
    Gambling,
    ShortAtYearEnd,
    ShortOfMoney,
    Suspicious,
    PressedByMoneyLender,
    BankLoan,
    ChildSupport,
    Unemployed,
    LawfulDebts,
    Servicer,
    ManyDebtsHere,
    Anyone,
}

/// <summary>Which needs a case shows. What is not known is no need.</summary>
internal sealed class Needs(YamlMap map)
{
    private readonly Yen takeHomeAtMost = map.Map("short-of-money").Allow("take-home-at-most", "cash-below").Yen("take-home-at-most");
    private readonly Yen cashBelow = map.Map("short-of-money").Yen("cash-below");
    private readonly int manyDebts = map.Whole("many-debts");

    public bool Has(Need need, CaseFile file, DateOnly today) => need switch
    {
        Need.ForeignLanguage => file.Person.Language.Is(language => language != "ja"),
        Need.Minor => file.Person.Age.Is(age => age < 18),
        Need.Disaster => file.Person.HitByDisaster.Is(true),
        Need.Threatened => file.Pressure.Any(item => item.Threatened.Is(true) || item.StayedWhenToldToLeave.Is(true)),
        Need.CourtPaper => file.Papers.Any(IsFromACourt),
        Need.Seizure => file.Seizures.Any(),
        Need.Unemployed => file.Person.Job.Is(JobKind.Unemployed),
        Need.ShortOfMoney => IsShort(file),
        Need.ShortAtYearEnd => IsShort(file) && today is { Month: 12, Day: >= 29 } or { Month: 1, Day: <= 3 },
        Need.PressedByMoneyLender => file.Pressure.Count > 0 && Owes(file, CreditorKind.MoneyLender, CreditorKind.CreditCard, CreditorKind.CreditSales),
        Need.Suspicious => file.Papers.Any(paper => paper.Kind.Is(PaperKind.FakeSuspected)) || OwesIllegally(file),
        Need.ManyDebtsHere => file.Person.Prefecture.IsGiven && Math.Max(file.Debts.Count, file.StatedCreditors.Match(count => count, () => 0)) >= manyDebts,
        Need.LawfulDebts => !OwesIllegally(file),
        Need.Anyone => true,
        _ => OfADebt(need, file),
    };

    private static bool OfADebt(Need need, CaseFile file) => need switch
    {
        Need.IllegalLender => OwesIllegally(file),
        Need.Tax => Owes(file, CreditorKind.NationalTax, CreditorKind.LocalTax, CreditorKind.HealthInsuranceFee, CreditorKind.HealthInsuranceTax, CreditorKind.CareInsuranceFee),
        Need.Pension => Owes(file, CreditorKind.PensionPremium),
        Need.Scholarship => Owes(file, CreditorKind.Jasso),
        Need.BankLoan => Owes(file, CreditorKind.Bank, CreditorKind.Shinkin),
        Need.ChildSupport => Owes(file, CreditorKind.ChildSupport),
        Need.Servicer => Owes(file, CreditorKind.Servicer),
        Need.Gambling => file.Person.Gambling.Is(true) || file.Debts.Any(debt => debt.Purpose.Is(LoanPurpose.Gambling)),
        Need.Business => file.Person.Job.Is(job => job is JobKind.SelfEmployed or JobKind.Director)
            || file.Debts.Any(debt => debt.Purpose.Is(LoanPurpose.Business) || debt.Product.Is(ClaimProduct.BusinessLoan)),
        _ => throw new ArgumentOutOfRangeException(nameof(need), need, "This need is not read from the case."),
    };

    private static bool OwesIllegally(CaseFile file) => Owes(file, CreditorKind.Unlicensed) || file.Schemes.Count > 0 || file.Debts.Any(debt => debt.ShortLoan.Scheme.IsGiven);

    private static bool Owes(CaseFile file, params IReadOnlyCollection<CreditorKind> kinds) => file.Debts.Any(debt => debt.Kind.Is(kinds.Contains));

    private static bool IsFromACourt(CourtPaper paper) =>
        paper.CourtOnEnvelope.Is(true) || paper.Kind.Is(kind => kind is not (PaperKind.Unknown or PaperKind.DemandLetter or PaperKind.FakeSuspected or PaperKind.SubrogationNotice or PaperKind.AssignmentNotice or PaperKind.TaxSeizureNotice));

    private bool IsShort(CaseFile file) =>
        file.Income.MonthlyTakeHome.Is(income => income <= takeHomeAtMost) || file.Assets.Cash.Is(cash => cash < cashBelow)
        || Owes(file, CreditorKind.Landlord, CreditorKind.RentGuarantor, CreditorKind.Utility);
}
