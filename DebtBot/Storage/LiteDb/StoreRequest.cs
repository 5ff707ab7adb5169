using DebtBot.Dialogs.Conversation;

namespace DebtBot.Storage.LiteDb;

/// <summary>Something the owner thread is asked to do; the caller waits for its answer.</summary>
internal abstract record StoreRequest(CancellationToken Cancel)
{
    /// <summary>Tells the caller that it failed.</summary>
    public abstract void Fail(Exception fault);

    /// <summary>True when the caller gave up before the work began; then nothing is done.</summary>
    public bool GaveUp()
    {
        if (Cancel.IsCancellationRequested)
        {
            Fail(new OperationCanceledException(Cancel));
        }

        return Cancel.IsCancellationRequested;
    }

    public abstract record Answering<T>(CancellationToken Cancel) : StoreRequest(Cancel)
    {
        private readonly TaskCompletionSource<T> answer = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task<T> Answer => answer.Task;

        public void Reply(T result) => answer.TrySetResult(result);

        public override void Fail(Exception fault)
        {
            if (fault is OperationCanceledException)
            {
                answer.TrySetCanceled(Cancel);
            }
            else
            {
                answer.TrySetException(fault);
            }
        }
    }

    public sealed record Load(ConversationKey Key, CancellationToken Cancel) : Answering<StoredDocument?>(Cancel);

    public sealed record Due(long UntilTicks, int Limit, CancellationToken Cancel) : Answering<IReadOnlyList<ConversationKey>>(Cancel);

    public sealed record Page(byte[] After, int Limit, CancellationToken Cancel) : Answering<IReadOnlyList<StoredRow>>(Cancel);

    /// <summary>A change of one conversation.</summary>
    public abstract record Change(ConversationKey Key, CancellationToken Cancel) : Answering<bool>(Cancel);

    public sealed record Save(ConversationKey Key, byte[] Document, long? WakeTicks, long Expected, CancellationToken Cancel) : Change(Key, Cancel);

    /// <summary>A save of a conversation that comes from another store, with the version it had there. False: a newer one is here.</summary>
    public sealed record Put(ConversationKey Key, byte[] Document, long? WakeTicks, long Version, CancellationToken Cancel) : Change(Key, Cancel);

    /// <param name="Expected">Null: whatever version is there.</param>
    public sealed record Erase(ConversationKey Key, long? Expected, CancellationToken Cancel) : Change(Key, Cancel);
}
