namespace DebtBot.Knowledge.Cases;

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
