namespace DebtBot.Dialogs.Conversation;

/// <summary>The outcome of one event: the new state and what the shell must do. Pure data.</summary>
public sealed record Turn(ConversationState State, IReadOnlyList<Effect> Effects)
{
    /// <summary>True when the event had been seen before: nothing changed, nothing is sent again.</summary>
    public bool IsRepeat { get; init; }
}

/// <summary>Something the shell must do after the state is saved.</summary>
public abstract record Effect
{
    private Effect()
    {
    }

    /// <summary>Say this to the person.</summary>
    public sealed record Say(Message Message) : Effect;

    /// <summary>Erase everything about this conversation: the store forgets the document and the channel its copies.</summary>
    public sealed record Erase : Effect;

    /// <summary>Tell the page to cover itself at once (someone is looking).</summary>
    public sealed record Hide : Effect;

    /// <summary>Ask a language model about words that were not understood. Its answer comes back as <see cref="ConversationEvent.ModelAnswered"/>, or never.</summary>
    public sealed record AskTheModel(ModelQuestion Question) : Effect;
}
