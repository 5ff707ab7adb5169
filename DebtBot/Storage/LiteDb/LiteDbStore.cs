using DebtBot.Dialogs.Conversation;

namespace DebtBot.Storage.LiteDb;

/// <summary>Conversations in one LiteDB file. One thread owns the engine; saves that wait together are committed together, and each is acknowledged only when it is on the disk.</summary>
internal sealed class LiteDbStore : IMovableStore, IDisposable
{
    private readonly WaitingRequests waiting = new();
    private readonly BoundedCache<ConversationKey, Row> hot;
    private readonly Func<OpenStore> open;
    private readonly TaskCompletionSource opened = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Thread owner;
    private StoreFolder? folder;
    private OpenStore? current;

    /// <param name="open">Opens the files; called again after a fault of the disk or the engine.</param>
    /// <exception cref="StoreUnusableException">The files cannot be used.</exception>
    public LiteDbStore(Func<OpenStore> open, long hotBytes)
    {
        this.open = open;
        hot = new(hotBytes);
        owner = new(Own) { Name = "LiteDB owner", IsBackground = true };
        owner.Start();
        opened.Task.GetAwaiter().GetResult();
    }

    /// <summary>Opens the store of a data folder, creating folder and files when missing.</summary>
    /// <exception cref="StoreUnusableException">Folder or files cannot be used; nothing was changed.</exception>
    public static LiteDbStore InFolder(string folder, Sealer sealer, long hotBytes)
    {
        var held = new StoreFolder(folder);
        try
        {
            return new(() => held.Open(sealer), hotBytes) { folder = held };
        }
        catch (StoreUnusableException)
        {
            held.Dispose();
            throw;
        }
    }

    public ValueTask<StoredDocument?> Load(ConversationKey key, CancellationToken cancel) => hot.TryGet(key, out var row)
        ? ValueTask.FromResult<StoredDocument?>(new(row.Whole, row.Version))
        : waiting.Ask(new StoreRequest.Load(key, cancel));

    public ValueTask<bool> TrySave(
        ConversationKey key, ReadOnlyMemory<byte> sealedDocument, DateTimeOffset? nextWakeAt, long expectedVersion, CancellationToken cancel) =>
        waiting.Ask(new StoreRequest.Save(key, sealedDocument.ToArray(), nextWakeAt?.UtcTicks, expectedVersion, cancel));

    public async ValueTask Erase(ConversationKey key, CancellationToken cancel) => await waiting.Ask(new StoreRequest.Erase(key, null, cancel));

    public ValueTask<bool> TryErase(ConversationKey key, long expectedVersion, CancellationToken cancel) => waiting.Ask(new StoreRequest.Erase(key, expectedVersion, cancel));

    public ValueTask<IReadOnlyList<ConversationKey>> Due(DateTimeOffset now, int limit, CancellationToken cancel) =>
        waiting.Ask(new StoreRequest.Due(now.UtcTicks, limit, cancel));

    public ValueTask<IReadOnlyList<StoredRow>> Page(byte[]? after, int limit, CancellationToken cancel) => waiting.Ask(new StoreRequest.Page(after ?? [], limit, cancel));

    public async ValueTask Put(ConversationKey key, long version, long? wakeTicks, byte[] document, CancellationToken cancel)
    {
        if (!await waiting.Ask(new StoreRequest.Put(key, document, wakeTicks, version, cancel)))
        {
            throw StoreUnusableException.Newer();
        }
    }

    public void Dispose()
    {
        waiting.Close();
        owner.Join();
        folder?.Dispose();
    }

    private void Own()
    {
        try
        {
            current = open();
            opened.SetResult();
        }
        catch (Exception fault)
        {
            opened.SetException(fault);
            return;
        }

        while (waiting.WaitForMore())
        {
            Run(waiting.TakeBatch());
        }

        current?.Dispose();
    }

    private void Run(List<StoreRequest> requests)
    {
        try
        {
            current ??= open();
            new Batch(current, hot).Run(requests);
        }
        catch (Exception fault)
        {
            Recover();
            var told = fault as StoreUnusableException ?? new StoreUnusableException($"The conversation store failed ({fault.GetType().Name}); nothing of this was acknowledged.", fault);
            requests.ForEach(request => request.Fail(told));
        }
    }

    /// <summary>After a fault nothing in memory is trusted: the files are closed and read again with the next batch.</summary>
    private void Recover()
    {
        hot.Clear();
        try
        {
            current?.Dispose();
        }
        catch (Exception fault) when (fault is IOException or LiteDB.LiteException or ObjectDisposedException or UnauthorizedAccessException)
        {
            // The engine was closed by the very fault; what matters is read again from the files.
        }

        current = null;
    }
}
