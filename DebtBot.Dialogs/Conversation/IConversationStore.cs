namespace DebtBot.Dialogs.Conversation;

/// <summary>Keeps one sealed document per conversation. Every implementation passes the same contract suite (DebtBot.Tests/Storage/ConversationStoreContract).</summary>
public interface IConversationStore
{
    /// <summary>The newest document, or null when there is none.</summary>
    ValueTask<StoredDocument?> Load(ConversationKey key, CancellationToken cancel);

    /// <summary>Writes only if the stored version is still <paramref name="expectedVersion"/> (0: there is none yet). True means durable: it survives a power cut from now on.</summary>
    ValueTask<bool> TrySave(ConversationKey key, ReadOnlyMemory<byte> sealedDocument, DateTimeOffset? nextWakeAt, long expectedVersion, CancellationToken cancel);

    /// <summary>Erases the document so that nothing of it can be read from the store's files afterwards.</summary>
    ValueTask Erase(ConversationKey key, CancellationToken cancel);

    /// <summary>Erases only if the stored version is still <paramref name="expectedVersion"/>: what the person said meanwhile is not erased unheard.</summary>
    ValueTask<bool> TryErase(ConversationKey key, long expectedVersion, CancellationToken cancel);

    /// <summary>Conversations whose wake time is not after <paramref name="now"/>, earliest first, at most <paramref name="limit"/>.</summary>
    ValueTask<IReadOnlyList<ConversationKey>> Due(DateTimeOffset now, int limit, CancellationToken cancel);

    /// <summary>As <see cref="Due"/>, and until <paramref name="hold"/> is over or the conversation is saved no other host is given it. A store that only one host can open has nobody to hold it against.</summary>
    ValueTask<IReadOnlyList<ConversationKey>> Claim(DateTimeOffset now, TimeSpan hold, int limit, CancellationToken cancel) => Due(now, limit, cancel);
}

/// <summary>A document as stored; <see cref="Version"/> rises by one with each save, starting at 1.</summary>
public sealed record StoredDocument(ReadOnlyMemory<byte> Sealed, long Version);
