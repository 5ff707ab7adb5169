using DebtBot.Dialogs.Conversation;

namespace DebtBot.Storage;

/// <summary>A store whose conversations can be read one after another and put into another store as they are.</summary>
internal interface IMovableStore : IConversationStore
{
    /// <summary>The next conversations in the order of the store's own hashes, at most so many; empty at the end.</summary>
    /// <param name="after">The hash of the last one read; null at the beginning.</param>
    ValueTask<IReadOnlyList<StoredRow>> Page(byte[]? after, int limit, CancellationToken cancel);

    /// <summary>Writes it with its version, over an older one.</summary>
    /// <exception cref="StoreUnusableException">A newer version is there.</exception>
    ValueTask Put(ConversationKey key, long version, long? wakeTicks, byte[] document, CancellationToken cancel);
}

/// <summary>A conversation as it lies in a store.</summary>
internal sealed record StoredRow(byte[] Hash, ConversationKey Key, long Version, long? WakeTicks, byte[] Document);
