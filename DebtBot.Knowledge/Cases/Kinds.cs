namespace DebtBot.Knowledge.Cases;

/// <summary>Who is owed. Names in data are the kebab-case of these.</summary>
public enum CreditorKind
{
    Unknown,
    MoneyLender,
    Bank,
    CreditCard,
    CreditSales,
    Servicer,
    GuaranteeCompany,
    Shinkin,
    CreditUnion,
    LabourBank,
    AgriculturalCooperative,
    Jhf,
    PublicFinance,
    CreditGuaranteeCorporation,
    Jasso,
    Individual,
    IndividualLender,
    Employer,
    Landlord,
    RentGuarantor,
    Utility,
    Telecom,
    Bnpl,
    Hospital,
    School,
    NationalTax,
    LocalTax,
    HealthInsuranceFee,
    HealthInsuranceTax,
    PensionPremium,
    CareInsuranceFee,
    ChildSupport,
    Fine,
    Unlicensed,
}

/// <summary>What the claim is for.</summary>
public enum ClaimProduct
{
    Unknown,
    CashLoan,
    CardLoan,
    CardCashing,
    CardShopping,
    Revolving,
    CreditSale,
    Mortgage,
    CarLoan,
    Scholarship,
    BusinessLoan,
    Rent,
    Phone,
    PhoneDevice,
    Utility,
    Medical,
    Tuition,
    Support,
    Tax,
    Other,
}

/// <summary>A paper from a court or like one.</summary>
public enum PaperKind
{
    Unknown,
    PaymentOrder,
    ProvisionalExecution,
    Complaint,
    SmallClaim,
    Judgment,
    SettlementDecision,
    ConciliationDecision,
    ConciliationSummons,
    WageSeizure,
    DepositSeizure,
    ProvisionalAttachment,
    AssetDisclosure,
    AuctionStart,
    DemandLetter,
    SubrogationNotice,
    AssignmentNotice,
    TaxSeizureNotice,
    FakeSuspected,
}

/// <summary>How a paper reached the person.</summary>
public enum ServiceMethod
{
    Unknown,
    Handed,
    Cohabitant,
    RegisteredPost,
    PublicNotice,
    Electronic,
    NotYetTaken,
    OrdinaryMail,
    Postcard,
    Sms,
}

/// <summary>Whether a court has ever decided about the debt.</summary>
public enum CourtRecord
{
    None,
    Judgment,
    PaymentOrder,
    Settlement,
    NotarialDeed,
}

/// <summary>An event that may move limitation.</summary>
public enum LimitationEventKind
{
    PartPayment,
    Acknowledgment,
    DemandLetter,
    TalkAgreement,
    TalkRefusal,
    LawsuitFiled,
    LawsuitWithdrawn,
    PaymentOrderFiled,
    JudgmentFinal,
    CourtSettlement,
    ProvisionalExecutionServed,
    ExecutionStarted,
    ExecutionEnded,
    ExecutionWithdrawn,
    AssetDisclosureEnded,
    ProvisionalAttachmentStarted,
    ProvisionalAttachmentEnded,
    DisasterEnded,
    Invocation,
}

public enum AccelerationClause
{
    None,
    Automatic,
    OnDemand,
}

public enum LoanPurpose
{
    Living,
    Business,
    Medical,
    Education,
    Gambling,
    Home,
    Car,
    Other,
}

public enum GuarantorKind
{
    None,
    Family,
    Company,
    Other,
}

public enum CollateralKind
{
    None,
    Home,
    RetainedTitle,
    Other,
}

/// <summary>How a creditor pressed.</summary>
public enum PressureMeans
{
    Phone,
    Visit,
    Mail,
    Sms,
    Email,
    Sns,
    Poster,
    Telegram,
    Fax,
    Other,
}

public enum PressurePlace
{
    Home,
    Work,
    Family,
    Neighbours,
    Mobile,
    Other,
}

public enum SeizureKind
{
    Wages,
    Bonus,
    Severance,
    Deposit,
    Other,
}

/// <summary>For what a seizure runs; support and tax follow other limits.</summary>
public enum SeizureFor
{
    Ordinary,
    Support,
    Tax,
}

public enum JobKind
{
    Employee,
    PartTime,
    Temporary,
    CivilServant,
    SelfEmployed,
    Director,
    Unemployed,
    Student,
    Homemaker,
    Pensioner,
    Other,
}

/// <summary>What the person wants to keep or reach; drives the order of options, never decides alone.</summary>
public enum Wish
{
    KeepHome,
    KeepCar,
    KeepJob,
    KeepSecretFromFamily,
    KeepSecretFromWork,
    ProtectGuarantor,
    StopCalls,
}
