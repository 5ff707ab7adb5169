namespace DebtBot.Storage;

/// <summary>A stored conversation cannot be opened: its key is gone, it was altered, or a newer program wrote it. It is kept as it is and never replaced by a new one.</summary>
public sealed class UnreadableConversationException : Exception
{
    public UnreadableConversationException()
    {
    }

    public UnreadableConversationException(string message)
        : base(message)
    {
    }

    public UnreadableConversationException(string message, Exception inner)
        : base(message, inner)
    {
    }
}
