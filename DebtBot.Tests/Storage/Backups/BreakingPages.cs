using DebtBot.Dialogs.Conversation;
using DebtBot.Storage;

namespace DebtBot.Tests.Storage.Backups;

/// <summary>Breaks off after the first page was read.</summary>
internal sealed class BreakingPages(IMovableStore inner, CancellationTokenSource breaks) : IMovableStore
{
    private bool read;

    public async ValueTask<IReadOnlyList<StoredRow>> Page(byte[]? after, int limit, CancellationToken cancel)
    {
        if (read)
        {
            await breaks.CancelAsync();
        }

        read = true;
        return await inner.Page(after, limit, cancel);
    }

    public ValueTask Put(ConversationKey key, long version, long? wakeTicks, byte[] document, CancellationToken cancel) => inner.Put(key, version, wakeTicks, document, cancel);

    public ValueTask<StoredDocument?> Load(ConversationKey key, CancellationToken cancel) => inner.Load(key, cancel);

    public ValueTask<bool> TrySave(ConversationKey key, ReadOnlyMemory<byte> sealedDocument, DateTimeOffset? nextWakeAt, long expectedVersion, CancellationToken cancel) =>
        inner.TrySave(key, sealedDocument, nextWakeAt, expectedVersion, cancel);

    public ValueTask Erase(ConversationKey key, CancellationToken cancel) => inner.Erase(key, cancel);

    public ValueTask<bool> TryErase(ConversationKey key, long expectedVersion, CancellationToken cancel) => inner.TryErase(key, expectedVersion, cancel);

    public ValueTask<IReadOnlyList<ConversationKey>> Due(DateTimeOffset now, int limit, CancellationToken cancel) => inner.Due(now, limit, cancel);
}
