using DebtBot.Dialogs.Conversation;

namespace DebtBot.Tests.Hosting;

/// <summary>A store where someone else writes just before a save.</summary>
internal sealed class ContestedStore(IConversationStore inner) : IConversationStore
{
    public Func<ConversationKey, Task>? BeforeSave { get; set; }

    /// <summary>Refuses every save, as if others were always faster.</summary>
    public bool AlwaysLate { get; set; }

    public int Saves { get; private set; }

    public ValueTask<StoredDocument?> Load(ConversationKey key, CancellationToken cancel) => inner.Load(key, cancel);

    public async ValueTask<bool> TrySave(
        ConversationKey key, ReadOnlyMemory<byte> sealedDocument, DateTimeOffset? nextWakeAt, long expectedVersion, CancellationToken cancel)
    {
        Saves++;
        if (BeforeSave is { } before)
        {
            BeforeSave = null;
            await before(key);
        }

        return !AlwaysLate && await inner.TrySave(key, sealedDocument, nextWakeAt, expectedVersion, cancel);
    }

    public ValueTask Erase(ConversationKey key, CancellationToken cancel) => inner.Erase(key, cancel);

    public ValueTask<bool> TryErase(ConversationKey key, long expectedVersion, CancellationToken cancel) => inner.TryErase(key, expectedVersion, cancel);

    public ValueTask<IReadOnlyList<ConversationKey>> Due(DateTimeOffset now, int limit, CancellationToken cancel) => inner.Due(now, limit, cancel);
}
