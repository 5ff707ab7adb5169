using DebtBot.Knowledge.Values;

namespace DebtBot.Knowledge.Cases;

/// <summary>Facts about one debt.</summary>
public static class DebtFacts
{
    public static readonly Fact<Debt, string> Creditor = new("debt.creditor", d => d.Creditor, (d, a) => d with { Creditor = a });
    public static readonly Fact<Debt, CreditorKind> Kind = new("debt.kind", d => d.Kind, (d, a) => d with { Kind = a });
    public static readonly Fact<Debt, ClaimProduct> Product = new("debt.product", d => d.Product, (d, a) => d with { Product = a });
    public static readonly Fact<Debt, DateWindow> Contracted = new("debt.contracted", d => d.Contracted, (d, a) => d with { Contracted = a });
    public static readonly Fact<Debt, Yen> FirstAmount = new("debt.first-amount", d => d.FirstAmount, (d, a) => d with { FirstAmount = a });
    public static readonly Fact<Debt, Yen> Balance = new("debt.balance", d => d.Balance, (d, a) => d with { Balance = a });
    public static readonly Fact<Debt, AnnualRate> Rate = new("debt.rate", d => d.Rate, (d, a) => d with { Rate = a });
    public static readonly Fact<Debt, Yen> MonthlyPayment = new("debt.monthly-payment", d => d.MonthlyPayment, (d, a) => d with { MonthlyPayment = a });
    public static readonly Fact<Debt, int> PaymentDay = new("debt.payment-day", d => d.PaymentDay, (d, a) => d with { PaymentDay = a });
    public static readonly Fact<Debt, DateWindow> LastPayment = new("debt.last-payment", d => d.LastPayment, (d, a) => d with { LastPayment = a });
    public static readonly Fact<Debt, DateWindow> FirstUnpaid = new("debt.first-unpaid", d => d.FirstUnpaid, (d, a) => d with { FirstUnpaid = a });
    public static readonly Fact<Debt, DateWindow> DueDate = new("debt.due-date", d => d.DueDate, (d, a) => d with { DueDate = a });
    public static readonly Fact<Debt, bool> NoDueDate = new("debt.no-due-date", d => d.NoDueDate, (d, a) => d with { NoDueDate = a });
    public static readonly Fact<Debt, DateWindow> Subrogated = new("debt.subrogated", d => d.Subrogated, (d, a) => d with { Subrogated = a });
    public static readonly Fact<Debt, CreditorKind> OriginalKind = new("debt.original-kind", d => d.OriginalKind, (d, a) => d with { OriginalKind = a });
    public static readonly Fact<Debt, Yen> Received = new("debt.received", d => d.Received, (d, a) => d with { Received = a });
    public static readonly Fact<Debt, Yen> Demanded = new("debt.demanded", d => d.ShortLoan.Demanded, (d, a) => d with { ShortLoan = d.ShortLoan with { Demanded = a } });
    public static readonly Fact<Debt, int> LoanDays = new("debt.loan-days", d => d.ShortLoan.Days, (d, a) => d with { ShortLoan = d.ShortLoan with { Days = a } });
    public static readonly Fact<Debt, CourtRecord> CourtRecord = new("debt.court-record", d => d.CourtRecord, (d, a) => d with { CourtRecord = a });
    public static readonly Fact<Debt, bool> AcknowledgedSince = new("debt.acknowledged-since", d => d.AcknowledgedSince, (d, a) => d with { AcknowledgedSince = a });
    public static readonly Fact<Debt, bool> BorrowerIsMerchant = new("debt.borrower-is-merchant", d => d.BorrowerIsMerchant, (d, a) => d with { BorrowerIsMerchant = a });
    public static readonly Fact<Debt, GuarantorKind> Guarantor = new("debt.guarantor", d => d.Guarantor, (d, a) => d with { Guarantor = a });
    public static readonly Fact<Debt, DebtorRole> Role = new("debt.role", d => d.Role, (d, a) => d with { Role = a });
    public static readonly Fact<Debt, DateWindow> GuaranteeContracted = new("debt.guarantee-contracted", d => d.GuaranteeContracted, (d, a) => d with { GuaranteeContracted = a });
    public static readonly Fact<Debt, bool> ClaimsReachOthers = new("debt.claims-reach-others", d => d.ClaimsReachOthers, (d, a) => d with { ClaimsReachOthers = a });
    public static readonly Fact<Debt, bool> MainDebtorRenewed = new("debt.main-debtor-renewed", d => d.MainDebtorRenewed, (d, a) => d with { MainDebtorRenewed = a });
    public static readonly Fact<Debt, CollateralKind> Collateral = new("debt.collateral", d => d.Collateral, (d, a) => d with { Collateral = a });
    public static readonly Fact<Debt, bool> WillObject = new("debt.will-object", d => d.WillObject, (d, a) => d with { WillObject = a });
    public static readonly Fact<Debt, bool> InArrears = new("debt.in-arrears", d => d.InArrears, (d, a) => d with { InArrears = a });
}

/// <summary>Facts about one time a creditor pressed.</summary>
public static class PressureFacts
{
    public static readonly Fact<Pressure, string> From = new("pressure.from", p => p.From, (p, a) => p with { From = a });
    public static readonly Fact<Pressure, PressureMeans> By = new("pressure.by", p => p.By, (p, a) => p with { By = a });
    public static readonly Fact<Pressure, DateTimeOffset> At = new("pressure.at", p => p.At, (p, a) => p with { At = a });
    public static readonly Fact<Pressure, PressurePlace> Where = new("pressure.where", p => p.Where, (p, a) => p with { Where = a });
    public static readonly Fact<Pressure, string> Words = new("pressure.words", p => p.Words, (p, a) => p with { Words = a });
    public static readonly Fact<Pressure, bool> ReachableOtherwise = new("pressure.reachable-otherwise", p => p.ReachableOtherwise, (p, a) => p with { ReachableOtherwise = a });
    public static readonly Fact<Pressure, bool> Stayed = new("pressure.stayed", p => p.StayedWhenToldToLeave, (p, a) => p with { StayedWhenToldToLeave = a });
    public static readonly Fact<Pressure, NoticeFrom> Notice = new("pressure.notice", p => p.Notice, (p, a) => p with { Notice = a });
    public static readonly Fact<Pressure, bool> AskedNotToContact = new("pressure.asked-not-to-contact", p => p.AskedNotToContact, (p, a) => p with { AskedNotToContact = a });
}

/// <summary>Facts about one paper.</summary>
public static class PaperFacts
{
    public static readonly Fact<CourtPaper, PaperKind> Kind = new("paper.kind", p => p.Kind, (p, a) => p with { Kind = a });
    public static readonly Fact<CourtPaper, DateWindow> Served = new("paper.served", p => p.Served, (p, a) => p with { Served = a });
    public static readonly Fact<CourtPaper, ServiceMethod> How = new("paper.how", p => p.How, (p, a) => p with { How = a });
    public static readonly Fact<CourtPaper, Yen> Claim = new("paper.claim", p => p.Claim, (p, a) => p with { Claim = a });
    public static readonly Fact<CourtPaper, DateOnly> AnswerBy = new("paper.answer-by", p => p.AnswerBy, (p, a) => p with { AnswerBy = a });
    public static readonly Fact<CourtPaper, DateOnly> Hearing = new("paper.hearing", p => p.Hearing, (p, a) => p with { Hearing = a });
    public static readonly Fact<CourtPaper, bool> CourtOnEnvelope = new("paper.court-on-envelope", p => p.CourtOnEnvelope, (p, a) => p with { CourtOnEnvelope = a });
    public static readonly Fact<CourtPaper, bool> SpecialService = new("paper.special-service", p => p.SpecialService, (p, a) => p with { SpecialService = a });
    public static readonly Fact<CourtPaper, bool> CaseNumber = new("paper.case-number", p => p.CaseNumber, (p, a) => p with { CaseNumber = a });
    public static readonly Fact<CourtPaper, bool> AsksForTransfer = new("paper.asks-for-transfer", p => p.AsksForTransfer, (p, a) => p with { AsksForTransfer = a });
    public static readonly Fact<CourtPaper, bool> RegisteredForSystem = new("paper.registered-for-system", p => p.RegisteredForSystem, (p, a) => p with { RegisteredForSystem = a });
    public static readonly Fact<CourtPaper, bool> ObjectionForm = new("paper.objection-form", p => p.ObjectionForm, (p, a) => p with { ObjectionForm = a });
}

/// <summary>Facts about the person and the household.</summary>
public static class CaseFacts
{
    public static readonly Fact<CaseFile, int> Age = new("person.age", c => c.Person.Age, (c, a) => c with { Person = c.Person with { Age = a } });
    public static readonly Fact<CaseFile, string> Prefecture = new("person.prefecture", c => c.Person.Prefecture, (c, a) => c with { Person = c.Person with { Prefecture = a } });
    public static readonly Fact<CaseFile, string> Municipality = new("person.municipality", c => c.Person.Municipality, (c, a) => c with { Person = c.Person with { Municipality = a } });
    public static readonly Fact<CaseFile, JobKind> Job = new("person.job", c => c.Person.Job, (c, a) => c with { Person = c.Person with { Job = a } });
    public static readonly Fact<CaseFile, string> Occupation = new("person.occupation", c => c.Person.Occupation, (c, a) => c with { Person = c.Person with { Occupation = a } });
    public static readonly Fact<CaseFile, bool> OnWelfare = new("person.on-welfare", c => c.Person.OnWelfare, (c, a) => c with { Person = c.Person with { OnWelfare = a } });
    public static readonly Fact<CaseFile, DateWindow> LeftJobOn = new("person.left-job-on", c => c.Person.LeftJobOn, (c, a) => c with { Person = c.Person with { LeftJobOn = a } });
    public static readonly Fact<CaseFile, bool> Gambling = new("person.gambling", c => c.Person.Gambling, (c, a) => c with { Person = c.Person with { Gambling = a } });
    public static readonly Fact<CaseFile, int> Children = new("household.children", c => c.Household.Children, (c, a) => c with { Household = c.Household with { Children = a } });
    public static readonly Fact<CaseFile, int> People = new("household.people", c => c.Household.People, (c, a) => c with { Household = c.Household with { People = a } });
    public static readonly Fact<CaseFile, int> Supported = new("household.supported", c => c.Household.Supported, (c, a) => c with { Household = c.Household with { Supported = a, Dependants = Listed(c.Household.Dependants, a) } });
    public static readonly Fact<CaseFile, bool> Spouse = new("household.spouse", c => c.Household.Spouse, (c, a) => c with { Household = c.Household with { Spouse = a } });
    public static readonly Fact<CaseFile, Yen> MonthlyTakeHome = new("income.monthly-take-home", c => c.Income.MonthlyTakeHome, (c, a) => c with { Income = c.Income with { MonthlyTakeHome = a } });
    public static readonly Fact<CaseFile, Yen> SpouseMonthly = new("income.spouse-monthly", c => c.Income.SpouseMonthly, (c, a) => c with { Income = c.Income with { SpouseMonthly = a } });
    public static readonly Fact<CaseFile, Yen> BenefitsMonthly = new("income.benefits-monthly", c => c.Income.BenefitsMonthly, (c, a) => c with { Income = c.Income with { BenefitsMonthly = a } });
    public static readonly Fact<CaseFile, bool> StableIncome = new("income.stable", c => c.Income.Stable, (c, a) => c with { Income = c.Income with { Stable = a } });
    public static readonly Fact<CaseFile, Yen> GrossYearly = new("income.gross-yearly", c => c.Income.GrossYearly, (c, a) => c with { Income = c.Income with { GrossYearly = a } });
    public static readonly Fact<CaseFile, Yen> TaxesAndInsurance = new("income.taxes-and-insurance-yearly", c => c.Income.TaxesAndInsuranceYearly, (c, a) => c with { Income = c.Income with { TaxesAndInsuranceYearly = a } });
    public static readonly Fact<CaseFile, Yen> AssessedYearly = new("income.assessed-yearly", c => c.Income.AssessedYearly, (c, a) => c with { Income = c.Income with { AssessedYearly = a } });
    public static readonly Fact<CaseFile, Yen> PreviousMonthly = new("income.previous-monthly", c => c.Income.PreviousMonthly, (c, a) => c with { Income = c.Income with { PreviousMonthly = a } });
    public static readonly Fact<CaseFile, Yen> Rent = new("expenses.rent", c => c.Expenses.Rent, (c, a) => c with { Expenses = c.Expenses with { Rent = a } });
    public static readonly Fact<CaseFile, Yen> Mortgage = new("expenses.mortgage", c => c.Expenses.Mortgage, (c, a) => c with { Expenses = c.Expenses with { Mortgage = a } });
    public static readonly Fact<CaseFile, Yen> Food = new("expenses.food", c => c.Expenses.Food, (c, a) => c with { Expenses = c.Expenses with { Food = a } });
    public static readonly Fact<CaseFile, Yen> Utilities = new("expenses.utilities", c => c.Expenses.Utilities, (c, a) => c with { Expenses = c.Expenses with { Utilities = a } });
    public static readonly Fact<CaseFile, Yen> Phone = new("expenses.phone", c => c.Expenses.Phone, (c, a) => c with { Expenses = c.Expenses with { Phone = a } });
    public static readonly Fact<CaseFile, Yen> Transport = new("expenses.transport", c => c.Expenses.Transport, (c, a) => c with { Expenses = c.Expenses with { Transport = a } });
    public static readonly Fact<CaseFile, Yen> Medical = new("expenses.medical", c => c.Expenses.Medical, (c, a) => c with { Expenses = c.Expenses with { Medical = a } });
    public static readonly Fact<CaseFile, Yen> OtherExpenses = new("expenses.other", c => c.Expenses.Other, (c, a) => c with { Expenses = c.Expenses with { Other = a } });
    public static readonly Fact<CaseFile, Yen> TotalExpenses = new("expenses.total", c => c.Expenses.Total, (c, a) => c with { Expenses = c.Expenses with { Total = a } });
    public static readonly Fact<CaseFile, Yen> Cash = new("assets.cash", c => c.Assets.Cash, (c, a) => c with { Assets = c.Assets with { Cash = a } });
    public static readonly Fact<CaseFile, Yen> Deposits = new("assets.deposits", c => c.Assets.Deposits, (c, a) => c with { Assets = c.Assets with { Deposits = a } });
    public static readonly Fact<CaseFile, bool> ExpensesChecked = new("expenses.checked", c => c.Expenses.Checked, (c, a) => c with { Expenses = c.Expenses with { Checked = a } });
    public static readonly Fact<CaseFile, DateOnly> DischargeFinal = new("history.discharge-final", c => c.History.DischargeFinal, (c, a) => c with { History = c.History with { DischargeFinal = a } });
    public static readonly Fact<CaseFile, Yen> StatedTotal = new("debts.stated-total", c => c.StatedTotal, (c, a) => c with { StatedTotal = a });
    public static readonly Fact<CaseFile, int> StatedCreditors = new("debts.stated-creditors", c => c.StatedCreditors, (c, a) => c with { StatedCreditors = a });
    public static readonly Fact<CaseFile, bool> DebtListComplete = new("debts.complete", c => c.DebtListComplete, (c, a) => c with { DebtListComplete = a });

    /// <summary>As many entries as people are supported; the ages already told stay.</summary>
    private static IReadOnlyList<Dependant> Listed(IReadOnlyList<Dependant> known, Answer<int> supported) =>
        supported.TryGet(out var number) ? [.. known.Take(number), .. Enumerable.Repeat(new Dependant(), Math.Max(0, number - known.Count))] : known;
}

/// <summary>Facts about one person who is supported.</summary>
public static class DependantFacts
{
    public static readonly Fact<Dependant, int> Age = new("dependant.age", d => d.Age, (d, a) => d with { Age = a });
}
