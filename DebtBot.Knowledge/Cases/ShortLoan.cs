using DebtBot.Knowledge.Values;

namespace DebtBot.Knowledge.Cases;

/// <summary>Money handed over for a few days against more money: what is needed, with what was received, to see its real yearly rate.</summary>
public sealed record ShortLoan
{
    public Answer<SchemeKind> Scheme { get; init; }

    /// <summary>Everything asked back, fees and penalties included, whole yen.</summary>
    public Answer<Yen> Demanded { get; init; }

    /// <summary>Days from the money to the demand, 1 … 3,650.</summary>
    public Answer<int> Days { get; init; }

    /// <summary>The day the money came; decides whether the year has 366 days.</summary>
    public Answer<DateOnly> On { get; init; }
}

/// <summary>How somebody without a licence gives money, or takes accounts and telephones.</summary>
public enum SchemeKind
{
    UnlicensedLoan,
    PersonalLoanOnline,
    WageFactoring,
    AdvancePurchase,
    DeferredPaymentCash,
    GiftCardPurchase,
    SoftLender,
    ForcedLoan,
    Introducer,
    CardCashing,
    AccountHandedOver,
    PhoneHandedOver,
    DepositFraud,
    TransferJob,
}
