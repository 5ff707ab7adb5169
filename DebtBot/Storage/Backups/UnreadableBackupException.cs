namespace DebtBot.Storage.Backups;

/// <summary>A backup is missing, unfinished, altered, or sealed with another key; the message is one sentence. Nothing was changed.</summary>
public sealed class UnreadableBackupException : Exception
{
    public UnreadableBackupException()
    {
    }

    public UnreadableBackupException(string message)
        : base(message)
    {
    }

    public UnreadableBackupException(string message, Exception inner)
        : base(message, inner)
    {
    }
}
