namespace DebtBot.Dialogs.Rehearsing;

/// <summary>What stands out in something said to a creditor.</summary>
public enum SpeechMark
{
    /// <summary>Words that may be taken as an acknowledgment (民法152条): 払います、認めます、待ってください.</summary>
    Acknowledges,

    /// <summary>必ず払う.</summary>
    PromisesSurely,

    /// <summary>A day by which something is to be paid.</summary>
    PromisesADay,

    /// <summary>An amount that is offered; whether it is too much depends on the plan.</summary>
    OffersAmount,

    /// <summary>Where the person works.</summary>
    TellsWork,

    /// <summary>Something about the family.</summary>
    TellsFamily,

    /// <summary>Borrowing in order to pay.</summary>
    NewLoan,

    /// <summary>Words that heat up the talk.</summary>
    Harsh,

    /// <summary>書面でください.</summary>
    AsksForWriting,

    /// <summary>確認して書面でお返事します.</summary>
    LeavesWithAReply,

    /// <summary>お名前と部署を教えてください.</summary>
    AsksWhoItIs,

    /// <summary>今日は約束できません.</summary>
    PromisesNothingNow,

    /// <summary>会社には電話しないでください.</summary>
    SetsALimit,
}
