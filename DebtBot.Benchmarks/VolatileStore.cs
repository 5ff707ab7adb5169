using System.Collections.Concurrent;
using DebtBot.Dialogs.Conversation;

namespace DebtBot.Benchmarks;

/// <summary>A store that forgets everything: shows what a turn costs without one.</summary>
internal sealed class VolatileStore : IConversationStore
{
    private readonly ConcurrentDictionary<ConversationKey, StoredDocument> documents = new();

    public ValueTask<StoredDocument?> Load(ConversationKey key, CancellationToken cancel) => ValueTask.FromResult(documents.GetValueOrDefault(key));

    public ValueTask<bool> TrySave(
        ConversationKey key, ReadOnlyMemory<byte> sealedDocument, DateTimeOffset? nextWakeAt, long expectedVersion, CancellationToken cancel)
    {
        var next = new StoredDocument(sealedDocument, expectedVersion + 1);
        return ValueTask.FromResult(expectedVersion == 0
            ? documents.TryAdd(key, next)
            : documents.TryGetValue(key, out var found) && found.Version == expectedVersion && documents.TryUpdate(key, next, found));
    }

    public ValueTask Erase(ConversationKey key, CancellationToken cancel)
    {
        documents.TryRemove(key, out _);
        return ValueTask.CompletedTask;
    }

    public ValueTask<bool> TryErase(ConversationKey key, long expectedVersion, CancellationToken cancel) =>
        ValueTask.FromResult(documents.TryGetValue(key, out var found) && found.Version == expectedVersion && documents.TryRemove(new(key, found)));

    public ValueTask<IReadOnlyList<ConversationKey>> Due(DateTimeOffset now, int limit, CancellationToken cancel) =>
        ValueTask.FromResult<IReadOnlyList<ConversationKey>>([]);
}
