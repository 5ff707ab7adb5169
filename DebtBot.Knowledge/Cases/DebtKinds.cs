namespace DebtBot.Knowledge.Cases;

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
    Injury,
    Support,
    Tax,
    Other,
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
    FamilyPayment,
    LawsuitFiled,
    LawsuitWithdrawn,
    LawsuitDismissed,
    PaymentOrderFiled,
    PaymentOrderLapsed,
    ConciliationFiled,
    ConciliationFailed,
    JudgmentFinal,
    CourtSettlement,
    ProvisionalExecutionServed,
    ExecutionStarted,
    ExecutionEnded,
    ExecutionWithdrawn,
    AssetDisclosureEnded,
    ThirdPartyInformationEnded,
    ProvisionalAttachmentStarted,
    ProvisionalAttachmentEnded,
    InsolvencyParticipation,
    InsolvencyEnded,
    BankruptcyClaimsFixed,
    RehabilitationConfirmed,
    DischargeFiled,
    DischargeDecided,
    SuccessionSettled,
    MarriageDissolved,
    RepresentativeSettled,
    DisasterEnded,
    Invocation,
}

/// <summary>As what the person owes.</summary>
public enum DebtorRole
{
    Borrower,
    Guarantor,
    JointGuarantor,
    JointDebtor,
}

/// <summary>To whom something happened: limitation moves, as a rule, only between those it happened between.</summary>
public enum EventParty
{
    Self,
    MainDebtor,
    Guarantor,
    JointGuarantor,
    JointDebtor,
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

/// <summary>What a lender's fee was called; most count as interest whatever the name.</summary>
public enum FeeKind
{
    Other,
    Atm,
    CardReissue,
    DocumentReissue,
    DebitRetry,
    Tax,
    PublicOffice,
    Gratuity,
    Commission,
    Examination,
    Deposit,
    Reminder,
    Visit,
}
