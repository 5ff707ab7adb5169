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
}
