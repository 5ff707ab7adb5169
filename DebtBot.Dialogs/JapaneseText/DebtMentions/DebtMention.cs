using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Values;

namespace DebtBot.Dialogs.JapaneseText.DebtMentions;

/// <summary>One debt as a message mentions it. Null: the words do not say.</summary>
public sealed record DebtMention(string Creditor, CreditorKind Kind, ClaimProduct? Product)
{
    public Yen? Balance { get; init; }

    public Yen? FirstAmount { get; init; }

    public Yen? MonthlyPayment { get; init; }

    public AnnualRate? Rate { get; init; }

    /// <summary>1 … 31; 31 is the end of the month.</summary>
    public int? PaymentDay { get; init; }

    public DateWindow? LastPayment { get; init; }

    public DateWindow? FirstUnpaid { get; init; }

    public DateWindow? Contracted { get; init; }

    public bool? InArrears { get; init; }
}

/// <summary>The speaker's debts in a message, and what they come to in all when the message gives one figure for several.</summary>
public sealed record DebtsMentioned(IReadOnlyList<DebtMention> Debts, Yen? Total)
{
    public static readonly DebtsMentioned None = new([], null);
}
