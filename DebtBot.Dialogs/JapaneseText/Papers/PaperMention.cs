using DebtBot.Knowledge.Cases;

namespace DebtBot.Dialogs.JapaneseText.Papers;

/// <summary>A paper somebody speaks of. Null: the words do not say.</summary>
public sealed record PaperMention(PaperKind? Kind, ServiceMethod? How, bool? CourtOnEnvelope, bool? SpecialService, bool? ObjectionForm, bool NotOpened)
{
    /// <summary>Provisional execution was already declared.</summary>
    public bool? ProvisionalExecution { get; init; }
}
