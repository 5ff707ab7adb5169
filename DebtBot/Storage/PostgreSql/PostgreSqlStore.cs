using DebtBot.Dialogs.Conversation;
using Npgsql;

namespace DebtBot.Storage.PostgreSql;

/// <summary>Conversations in PostgreSQL, for any number of hosts: one row each, changed only if the version is still the expected one. What waits together goes in one round trip.</summary>
internal sealed class PostgreSqlStore : IMovableStore, IAsyncDisposable, IDisposable
{
    private readonly NpgsqlDataSource source;
    private readonly KeySeal keys;
    private readonly BoundedCache<ConversationKey, Copy> hot;
    private readonly Gatherer<Load, Loaded?> loads;
    private readonly Gatherer<Save, bool> saves;
    private readonly DueRows due;
    private readonly Erasure erasure;
    private readonly Moving moving;

    private PostgreSqlStore(NpgsqlDataSource source, KeySeal keys, PostgreSqlOptions options, long hotBytes)
    {
        var patience = new Patience(TimeSpan.FromSeconds(options.RetrySeconds));
        (this.source, this.keys, hot) = (source, keys, new(hotBytes));
        (due, erasure, moving) = (new(source, patience), new(source, patience), new(source, patience, keys));
        loads = new(options.Lanes, options.LargestBatch, new Loads(source, patience).Run);
        saves = new(options.Lanes, options.LargestBatch, new Saves(source, patience).Run);
        loads.Start();
        saves.Start();
    }

    /// <summary>Opens the store once its tables are what this program needs.</summary>
    /// <exception cref="StoreUnusableException">PostgreSQL cannot be reached, would forget acknowledged work, or its tables are older than this program.</exception>
    public static PostgreSqlStore Open(NpgsqlDataSource source, Sealer sealer, PostgreSqlOptions options, long hotBytes)
    {
        Schema.Check(source, options);
        var secret = SharedSecrets.GetOrAdd(source, "conversation-keys", sealer.Seal, sealer.Unseal);
        return new(source, new(secret, sealer), options, hotBytes);
    }

    public async ValueTask<StoredDocument?> Load(ConversationKey key, CancellationToken cancel)
    {
        var known = hot.TryGet(key, out var copy) ? copy : null;
        if (await loads.Ask(new(keys.HashOf(key), known?.Tag ?? 0), cancel) is not { } found)
        {
            hot.Remove(key);
            return null;
        }

        var document = found.Document ?? known!.Document;
        if (found.Document is not null)
        {
            Remember(key, new(found.Tag, document));
        }

        return new(document, found.Version);
    }

    public async ValueTask<bool> TrySave(
        ConversationKey key, ReadOnlyMemory<byte> sealedDocument, DateTimeOffset? nextWakeAt, long expectedVersion, CancellationToken cancel)
    {
        var (document, tag) = (sealedDocument, Random.Shared.NextInt64(1, long.MaxValue));
        var (dataKey, payload) = SealedParts.Split(document);
        var known = expectedVersion > 0 && hot.TryGet(key, out var copy) && SealedParts.Split(copy.Document).Wrapped.Span.SequenceEqual(dataKey.Span);
        var save = new Save(keys.HashOf(key), expectedVersion == 0 ? keys.Seal(key) : null, known ? default : dataKey, payload, nextWakeAt?.UtcTicks, expectedVersion, tag);
        if (!await saves.Ask(save, cancel))
        {
            return false;
        }

        Remember(key, new(tag, document));
        return true;
    }

    public async ValueTask Erase(ConversationKey key, CancellationToken cancel)
    {
        await erasure.Run(keys.HashOf(key), cancel);
        hot.Remove(key);
    }

    public async ValueTask<bool> TryErase(ConversationKey key, long expectedVersion, CancellationToken cancel)
    {
        hot.Remove(key);
        return await erasure.TryRun(keys.HashOf(key), expectedVersion, cancel);
    }

    public async ValueTask<IReadOnlyList<ConversationKey>> Due(DateTimeOffset now, int limit, CancellationToken cancel) =>
        [.. (await due.Look(now.UtcTicks, limit, cancel)).Select(keys.Unseal)];

    public async ValueTask<IReadOnlyList<ConversationKey>> Claim(DateTimeOffset now, TimeSpan hold, int limit, CancellationToken cancel) =>
        [.. (await due.Claim(now.UtcTicks, (now + hold).UtcTicks, limit, cancel)).Select(keys.Unseal)];

    public async ValueTask<IReadOnlyList<StoredRow>> Page(byte[]? after, int limit, CancellationToken cancel) => await moving.Page(after ?? [], limit, cancel);

    public async ValueTask Put(ConversationKey key, long version, long? wakeTicks, byte[] document, CancellationToken cancel)
    {
        hot.Remove(key);
        await moving.Put(key, version, wakeTicks, document, cancel);
    }

    /// <summary>What stands for a conversation where hosts speak about it: nothing can be learnt from it without the sealing keys.</summary>
    public byte[] HashOf(ConversationKey key) => keys.HashOf(key);

    public async ValueTask DisposeAsync()
    {
        await saves.DisposeAsync();
        await loads.DisposeAsync();
        await source.DisposeAsync();
    }

    public void Dispose() => DisposeAsync().AsTask().GetAwaiter().GetResult();

    private void Remember(ConversationKey key, Copy copy) => hot.Set(key, copy, copy.Document.Length + 200);

    private sealed record Copy(long Tag, ReadOnlyMemory<byte> Document);
}
