using System.Text.Json;
using DebtBot.Dialogs.Conversation;

namespace DebtBot.Storage;

/// <summary>Conversations as states: JSON, sealed with a data key of its own, in a store. Recently used states are kept in memory and used only while the store still holds the very bytes they came from.</summary>
public sealed class ConversationArchive(IConversationStore store, Sealer sealer, long hotBytes = ConversationArchive.DefaultHotBytes)
{
    private const long DefaultHotBytes = 8_000_000;

    /// <summary>Objects and the JSON kept with them take about this many times the bytes of the JSON.</summary>
    private const int ObjectsPerByte = 6;

    private readonly BoundedCache<ConversationKey, (ReadOnlyMemory<byte> Sealed, ConversationState State, DataKey? Key)> hot = new(hotBytes);

    /// <summary>The newest state and its version, or null when there is none.</summary>
    /// <exception cref="UnreadableConversationException">It is there but cannot be read; it must not be replaced by a new one.</exception>
    public async ValueTask<ArchivedConversation?> Load(ConversationKey key, CancellationToken cancel)
    {
        if (await store.Load(key, cancel) is not { } stored)
        {
            return null;
        }

        if (hot.TryGet(key, out var known) && known.Sealed.Span.SequenceEqual(stored.Sealed.Span))
        {
            return new(known.State, stored.Version);
        }

        var (plain, dataKey) = sealer.Open(stored.Sealed);
        var json = Envelope.Unpack(key, plain);
        var state = Parse(json);
        hot.Set(key, (stored.Sealed, state, dataKey), json.Length * ObjectsPerByte);
        return new(state, stored.Version);
    }

    /// <summary>Writes only if the stored version is still <paramref name="expectedVersion"/> (0: none yet); true means durable. <see cref="ConversationState.NextWakeAt"/> becomes the due time.</summary>
    public async ValueTask<bool> TrySave(ConversationKey key, ConversationState state, long expectedVersion, CancellationToken cancel)
    {
        var json = ConversationJson.Write(state);
        var dataKey = await KeyFor(key, expectedVersion, cancel);
        var sealedDocument = dataKey.Seal(Envelope.Pack(key, json));
        if (!await store.TrySave(key, sealedDocument, state.NextWakeAt, expectedVersion, cancel))
        {
            return false;
        }

        hot.Set(key, (sealedDocument, state, dataKey), json.Length * ObjectsPerByte);
        return true;
    }

    /// <summary>Final: the store destroys the data key with the document.</summary>
    public async ValueTask Erase(ConversationKey key, CancellationToken cancel)
    {
        await store.Erase(key, cancel);
        hot.Remove(key);
    }

    /// <summary>As <see cref="Erase"/>, only if nothing was said since that version.</summary>
    public async ValueTask<bool> TryErase(ConversationKey key, long expectedVersion, CancellationToken cancel)
    {
        hot.Remove(key);
        return await store.TryErase(key, expectedVersion, cancel);
    }

    /// <summary>What is due, held back from other hosts for a while.</summary>
    public ValueTask<IReadOnlyList<ConversationKey>> Claim(DateTimeOffset now, TimeSpan hold, int limit, CancellationToken cancel) => store.Claim(now, hold, limit, cancel);

    /// <summary>Moves only the wake time, also of a conversation that cannot be read, so that it does not stand in the way of the others.</summary>
    public async ValueTask Postpone(ConversationKey key, DateTimeOffset until, CancellationToken cancel)
    {
        if (await store.Load(key, cancel) is { } stored)
        {
            await store.TrySave(key, stored.Sealed, until, stored.Version, cancel);
        }
    }

    /// <summary>A conversation keeps its data key for life; one that has none yet gets it now.</summary>
    private async ValueTask<DataKey> KeyFor(ConversationKey key, long expectedVersion, CancellationToken cancel)
    {
        if (expectedVersion == 0)
        {
            return sealer.NewDataKey();
        }

        var known = hot.TryGet(key, out var found) ? found.Key : await store.Load(key, cancel) is { } stored ? sealer.KeyOf(stored.Sealed) : null;
        return known ?? sealer.NewDataKey();
    }

    private static ConversationState Parse(byte[] json)
    {
        try
        {
            return ConversationJson.Read(json);
        }
        catch (JsonException fault)
        {
            throw new UnreadableConversationException($"A stored conversation does not parse: {fault.Message}", fault);
        }
    }
}

/// <summary>A conversation as stored.</summary>
public sealed record ArchivedConversation(ConversationState State, long Version);
