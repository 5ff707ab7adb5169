namespace DebtBot.Storage;

/// <summary>The stored conversations cannot be used; the message is one sentence that says which file and why. Nothing was changed.</summary>
public sealed class StoreUnusableException : Exception
{
    public StoreUnusableException()
    {
    }

    public StoreUnusableException(string message)
        : base(message)
    {
    }

    public StoreUnusableException(string message, Exception inner)
        : base(message, inner)
    {
    }

    /// <summary>A conversation that is to be moved has gone on where it is moved to.</summary>
    internal static StoreUnusableException Newer() => new("The store moved to holds a newer version of a conversation; it has been in use since. Nothing of that conversation was changed.");
}
