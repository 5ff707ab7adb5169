namespace DebtBot.Knowledge.Cases;

/// <summary>A paper from a court or like one.</summary>
public enum PaperKind
{
    Unknown,
    PaymentOrder,
    ProvisionalExecution,
    Complaint,
    SmallClaim,
    SmallClaimJudgment,
    Judgment,
    SettlementDecision,
    ConciliationDecision,
    ConciliationSummons,
    WageSeizure,
    DepositSeizure,
    ProvisionalAttachment,
    AssetDisclosureDecision,
    AssetDisclosure,
    ThirdPartyInformation,
    MovablesExecution,
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
    Refused,
    RegisteredPost,
    PublicNotice,
    Electronic,
    NotYetTaken,
    OrdinaryMail,
    Postcard,
    Sms,
    Email,
}

public enum SeizureKind
{
    Wages,
    Bonus,
    Severance,
    Deposit,

    /// <summary>Money at home.</summary>
    Cash,

    /// <summary>Things at home.</summary>
    Movables,

    /// <summary>The right to a pension, welfare or an allowance, before it is paid into an account.</summary>
    Benefits,
    Other,
}

/// <summary>For what a seizure runs; support and tax follow other limits.</summary>
public enum SeizureFor
{
    Ordinary,
    Support,
    Tax,
}

/// <summary>How often wages are paid; what is protected is counted by it.</summary>
public enum PayCycle
{
    Monthly,
    HalfMonthly,
    TenDays,
    Weekly,
    Daily,
}
