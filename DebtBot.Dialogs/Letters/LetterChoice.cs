using DebtBot.Knowledge.Negotiation.Letters;

namespace DebtBot.Dialogs.Letters;

/// <summary>A letter that is being chosen: first which one, then to whom.</summary>
public sealed record LetterChoice
{
    /// <summary>Null while the letter itself is being chosen.</summary>
    public LetterKind? Kind { get; init; }

    /// <summary>The creditor, where it was named before the letter was.</summary>
    public string Debt { get; init; } = "";
}
