namespace DebtBot.Dialogs.JapaneseText.Topics;

/// <summary>What a message is about.</summary>
public enum Topic
{
    CourtPaper,
    Seizure,
    Harassment,
    IllegalLender,
    OldDebt,
    CannotPay,
    Negotiate,
    Options,
    Overpayment,
    Tax,
    RentUtilities,
    Mortgage,
    Scholarship,
    Guarantor,
    FamilyFindsOut,
    Gambling,
    LegalAid,
    WhoToCall,
    Question,
    Document,
    AdCheck,
    OutOfScope,
    Crisis,
    Greeting,
    Unclear,
}
