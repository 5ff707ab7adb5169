using DebtBot.Dialogs.Conversation;

namespace DebtBot.Storage.LiteDb;

/// <summary>What waited together is done together: reads first, then all changes in one durable transaction, then everyone hears of it.</summary>
internal sealed class Batch(OpenStore store, BoundedCache<ConversationKey, Row> hot)
{
    private readonly KeySeal keys = store.Keys;
    private readonly Rows rows = store.Conversations.Rows;
    private readonly List<(StoreRequest.Change Asked, Row? Before, Row After)> writes = [];
    private readonly List<StoreRequest.Change> nothingToDo = [];

    public void Run(IReadOnlyList<StoreRequest> requests)
    {
        foreach (var request in requests)
        {
            Prepare(request);
        }

        store.Write([.. writes.Select(write => (write.Before, write.After))]);
        foreach (var (asked, _, after) in writes)
        {
            Publish(asked, after);
        }

        nothingToDo.ForEach(asked => asked.Reply(true));
    }

    private void Prepare(StoreRequest request)
    {
        switch (request)
        {
            case StoreRequest.Load load:
                load.Reply(Current(load.Key) is { Exists: true } row ? new(Remember(load.Key, row).Whole, row.Version) : null);
                break;
            case StoreRequest.Due due:
                due.Reply(KeysDue(due));
                break;
            case StoreRequest.Page page:
                page.Reply([.. rows.After(page.After, page.Limit).Where(row => row.Exists).Select(row => new StoredRow(row.Hash, keys.Unseal(row.SealedKey), row.Version, row.WakeTicks, store.WithKey(row).Whole))]);
                break;
            case StoreRequest.Put put:
                PreparePut(put);
                break;
            case StoreRequest.Save save:
                PrepareSave(save);
                break;
            case StoreRequest.Erase erase:
                PrepareErase(erase);
                break;
            default:
                throw new InvalidOperationException("The hierarchy is closed.");
        }
    }

    private void PrepareSave(StoreRequest.Save save)
    {
        var before = Current(save.Key);
        if ((before is { Exists: true } ? before.Version : 0) != save.Expected)
        {
            save.Reply(false);
            return;
        }

        Replace(save, before, save.Expected + 1, save.WakeTicks, save.Document);
    }

    private void PreparePut(StoreRequest.Put put)
    {
        var before = Current(put.Key);
        if (before?.Version > put.Version)
        {
            put.Reply(false);
            return;
        }

        Replace(put, before, put.Version, put.WakeTicks, put.Document);
    }

    private void Replace(StoreRequest.Change asked, Row? before, long version, long? wakeTicks, byte[] document)
    {
        var sealedKey = before is { Exists: true } ? before.SealedKey : keys.Seal(asked.Key);
        var (wrapped, payload) = SealedParts.Split(document);
        writes.Add((asked, before, new(before?.Hash ?? keys.HashOf(asked.Key), version, wakeTicks, sealedKey, payload.ToArray())
        {
            DataKey = wrapped.IsEmpty || before?.DataKey.AsSpan().SequenceEqual(wrapped.Span) == true ? before?.DataKey : wrapped.ToArray(),
        }));
    }

    private void PrepareErase(StoreRequest.Erase erase)
    {
        var before = Current(erase.Key);
        if (erase.Expected is { } expected && before?.Version != expected)
        {
            erase.Reply(false);
            return;
        }

        if (before is null)
        {
            nothingToDo.Add(erase);
            return;
        }

        writes.Add((erase, before, before.Overwritten()));
    }

    private void Publish(StoreRequest.Change asked, Row after)
    {
        if (after.Exists)
        {
            Remember(asked.Key, after);
        }
        else
        {
            hot.Remove(asked.Key);
        }

        asked.Reply(true);
    }

    private Row? Current(ConversationKey key) => hot.TryGet(key, out var row) ? row : store.Find(keys.HashOf(key));

    private Row Remember(ConversationKey key, Row row)
    {
        hot.Set(key, row, row.Weight);
        return row;
    }

    private List<ConversationKey> KeysDue(StoreRequest.Due due) =>
        [.. rows.Due(due.UntilTicks, due.Limit).Select(rows.Find).OfType<Row>().Where(row => row.Exists).Select(row => keys.Unseal(row.SealedKey))];
}
