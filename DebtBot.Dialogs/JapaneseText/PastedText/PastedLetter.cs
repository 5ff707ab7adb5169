using DebtBot.Dialogs.JapaneseText.Creditors;
using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.CourtPapers;
using DebtBot.Knowledge.Values;

namespace DebtBot.Dialogs.JapaneseText.PastedText;

/// <summary>A letter or message that somebody copied into the conversation. Null: it does not say.</summary>
public sealed record PastedLetter(SenderKind Sender, PaperKind Kind)
{
    /// <summary>Who demands now.</summary>
    public CreditorMatch? Creditor { get; init; }

    /// <summary>Who lent first, where the claim was passed on.</summary>
    public CreditorMatch? Original { get; init; }

    public LetterAmounts Amounts { get; init; } = new(null, null, null);

    public LetterDates Dates { get; init; } = new(null, null, null);

    /// <summary>As printed: 令和8年(ロ)第1234号.</summary>
    public string? CaseNumber { get; init; }
}

/// <summary>What a letter asks for: in all, of which principal, of which damages and interest.</summary>
public sealed record LetterAmounts(Yen? Total, Yen? Principal, Yen? Damages);

/// <summary>The days in a letter: until when to pay or answer, the hearing, and its own date.</summary>
public sealed record LetterDates(DateOnly? PayBy, DateOnly? Hearing, DateOnly? Written);
