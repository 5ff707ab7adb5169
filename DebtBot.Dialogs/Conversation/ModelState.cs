namespace DebtBot.Dialogs.Conversation;

/// <summary>What a conversation remembers of the second ear. Empty where none is configured.</summary>
public sealed record ModelState
{
    /// <summary>The event with whose answer the person was told that a model may help; only later messages may be sent.</summary>
    public string? ToldWith { get; init; }

    /// <summary>How often a model was asked in this conversation.</summary>
    public int Asked { get; init; }

    public WaitingQuestion? Waiting { get; init; }

    /// <summary>What was read back to the person last and waits for their yes.</summary>
    public ModelProposal? Proposed { get; init; }
}

/// <summary>A question that is on its way to a model. Asked at least once: when the host dies, the sweep asks again after <paramref name="NotBefore"/>.</summary>
public sealed record WaitingQuestion(ModelQuestion Question, DateTimeOffset AskedAt, DateTimeOffset NotBefore, int Attempts);

/// <summary>Facts found with a model's help. They count only once the person says so.</summary>
/// <param name="Day">The Japan day on which the words were written: 「昨日」 keeps its meaning.</param>
/// <param name="AskedAgain">The person's yes could have meant another question, so it was asked once more.</param>
public sealed record ModelProposal(IReadOnlyList<ProposedFact> Facts, DateOnly Day, bool AskedAgain);

/// <param name="Words">The person's own words that our reader reads the value from.</param>
public sealed record ProposedFact(string Question, string Subject, string Words);
