namespace DebtBot.Hosting;

/// <summary>Too many events wrote to one conversation at the same time; nothing of this event was kept, the channel may send it again.</summary>
public sealed class ConversationBusyException : Exception
{
    public ConversationBusyException()
        : base("A conversation was changed by others at every attempt to save a turn.")
    {
    }

    public ConversationBusyException(string message)
        : base(message)
    {
    }

    public ConversationBusyException(string message, Exception inner)
        : base(message, inner)
    {
    }
}
