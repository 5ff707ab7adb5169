using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.CourtPapers;
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
    HomeLoan,
    Hospital,
    Housing,
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
    private readonly int manyDebts = map.Whole("many-debts");

    /// <param name="isShort">Whether money for living is short, as the budget sees it.</param>
    public bool Has(Need need, CaseFile file, bool isShort, DateOnly today) => need switch
    {
        Need.ForeignLanguage => file.Person.Language.Is(language => language != "ja"),
        Need.Minor => file.Person.Age.Is(age => age < 18),
        Need.Disaster => file.Person.HitByDisaster.Is(true),
        Need.Threatened => file.Pressure.Any(item => item.Threatened.Is(true) || item.StayedWhenToldToLeave.Is(true)),
        Need.CourtPaper => file.Papers.Any(paper => IsFromACourt(paper) && !KnownSeizures.IsForTax(file, paper)),
        Need.Seizure => KnownSeizures.Of(file).Any(seizure => !seizure.For.Is(SeizureFor.Tax)),
        Need.Unemployed => file.Person.Job.Is(JobKind.Unemployed),
        Need.ShortOfMoney => isShort,
        Need.ShortAtYearEnd => isShort && today is { Month: 12, Day: >= 29 } or { Month: 1, Day: <= 3 },
        Need.PressedByMoneyLender => file.Pressure.Any(item => !item.By.Is(PressureMeans.Mail)) && file.Owes(CreditorKind.MoneyLender, CreditorKind.CreditCard, CreditorKind.CreditSales),
        Need.Suspicious => file.Papers.Any(paper => paper.Kind.Is(PaperKind.FakeSuspected)) || OwesIllegally(file),
        Need.ManyDebtsHere => file.Person.Prefecture.IsGiven && Math.Max(file.Debts.Count, file.StatedCreditors.Match(count => count, () => 0)) >= manyDebts,
        Need.LawfulDebts => !OwesIllegally(file),
        Need.Anyone => true,
        _ => OfADebt(need, file),
    };

    private static bool OfADebt(Need need, CaseFile file) => need switch
    {
        Need.IllegalLender => OwesIllegally(file),
        Need.Tax => file.Owes(CreditorKind.NationalTax, CreditorKind.LocalTax, CreditorKind.HealthInsuranceFee, CreditorKind.HealthInsuranceTax, CreditorKind.CareInsuranceFee),
        Need.Pension => file.Owes(CreditorKind.PensionPremium),
        Need.HomeLoan => file.Owes(CreditorKind.Jhf) || file.Debts.Any(debt => debt.Product.Is(ClaimProduct.Mortgage)),
        Need.Hospital => file.Owes(CreditorKind.Hospital),
        Need.Housing => file.Owes(CreditorKind.Landlord, CreditorKind.RentGuarantor, CreditorKind.Utility),
        Need.Scholarship => file.Owes(CreditorKind.Jasso),
        Need.BankLoan => file.Owes(CreditorKind.Bank, CreditorKind.Shinkin),
        Need.ChildSupport => file.Owes(CreditorKind.ChildSupport),
        Need.Servicer => file.Owes(CreditorKind.Servicer),
        Need.Gambling => file.Person.Gambling.Is(true) || file.Debts.Any(debt => debt.Purpose.Is(LoanPurpose.Gambling)),
        Need.Business => file.Person.Job.Is(job => job is JobKind.SelfEmployed or JobKind.Director)
            || file.Debts.Any(debt => debt.Purpose.Is(LoanPurpose.Business) || debt.Product.Is(ClaimProduct.BusinessLoan)),
        _ => throw new ArgumentOutOfRangeException(nameof(need), need, "This need is not read from the case."),
    };

    private static bool OwesIllegally(CaseFile file) => file.Owes(CreditorKind.Unlicensed) || file.Schemes.Count > 0 || file.Debts.Any(debt => debt.ShortLoan.Scheme.IsGiven);

    private static bool IsFromACourt(CourtPaper paper) =>
        paper.CourtOnEnvelope.Is(true) || paper.Kind.Is(kind => kind is not (PaperKind.Unknown or PaperKind.DemandLetter or PaperKind.FakeSuspected or PaperKind.SubrogationNotice or PaperKind.AssignmentNotice or PaperKind.TaxSeizureNotice));
}
