using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Values;

namespace DebtBot.Dialogs.JapaneseText.DebtMentions;

/// <summary>One debt as a message mentions it. Null: the words do not say.</summary>
public sealed record DebtMention(string Creditor, CreditorKind Kind, ClaimProduct? Product)
{
    public Yen? Balance { get; init; }

    public Yen? FirstAmount { get; init; }

    public Yen? MonthlyPayment { get; init; }

    public DateWindow? LastPayment { get; init; }

    public DateWindow? FirstUnpaid { get; init; }

    public DateWindow? Contracted { get; init; }
}
