using DebtBot.Knowledge.Values;

namespace DebtBot.Knowledge.Negotiation.Agreements;

/// <summary>What a person says they agreed on with a creditor. Noted, never judged.</summary>
/// <param name="Id">a1, a2 …; never given twice in a conversation.</param>
/// <param name="Creditor">The creditor's name as the person's debts have it.</param>
/// <param name="Monthly">Whole yen a month.</param>
/// <param name="NotedOn">The Japan day on which it was told.</param>
public sealed record Agreement(string Id, string Creditor, Yen Monthly, DateOnly NotedOn)
{
    /// <summary>1 … 31; a month without that day is due on its last.</summary>
    public Answer<int> Day { get; init; }

    /// <summary>Number of payments, 1 … 600.</summary>
    public Answer<int> Payments { get; init; }

    /// <summary>The month of the first payment, as its first day.</summary>
    public Answer<DateOnly> FirstMonth { get; init; }

    /// <summary>What became of due days, each day once.</summary>
    public IReadOnlyList<PaymentNote> Notes { get; init; } = [];

    public PaymentOutcome? OutcomeOf(DateOnly due) => Notes.FirstOrDefault(note => note.Due == due)?.Outcome;

    public Agreement With(DateOnly due, PaymentOutcome outcome) => this with { Notes = [.. Notes.Where(note => note.Due != due), new(due, outcome)] };
}

/// <summary>What became of one due day.</summary>
public sealed record PaymentNote(DateOnly Due, PaymentOutcome Outcome);

public enum PaymentOutcome
{
    Paid,
    NotPaid,
}
