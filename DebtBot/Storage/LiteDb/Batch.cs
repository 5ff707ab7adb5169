using System.Security.Cryptography;
using DebtBot.Dialogs.Conversation;

namespace DebtBot.Storage.LiteDb;

/// <summary>What waited together is done together: reads first, then all changes in one durable transaction, then everyone hears of it.</summary>
internal sealed class Batch(OpenDatabase database, KeySeal keys, BoundedCache<ConversationKey, Row> hot)
{
    private readonly List<(StoreRequest.Change Asked, Row? Before, Row After)> writes = [];
    private readonly List<StoreRequest.Change> nothingToDo = [];

    public void Run(IReadOnlyList<StoreRequest> requests)
    {
        foreach (var request in requests)
        {
            Prepare(request);
        }

        Write();
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
                load.Reply(Current(load.Key) is { Exists: true } row ? new(Remember(load.Key, row).Document, row.Version) : null);
                break;
            case StoreRequest.Due due:
                due.Reply(KeysDue(due));
                break;
            case StoreRequest.Page page:
                page.Reply([.. database.Rows.After(page.After, page.Limit).Where(row => row.Exists).Select(row => new StoredRow(row.Hash, keys.Unseal(row.SealedKey), row.Version, row.WakeTicks, row.Document))]);
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
        writes.Add((asked, before, new(before?.Hash ?? keys.HashOf(asked.Key), version, wakeTicks, sealedKey, document)));
    }

    /// <summary>First the same number of random bytes is written over the document, then its place is given up.</summary>
    private void PrepareErase(StoreRequest.Erase erase)
    {
        if (Current(erase.Key) is not { } before)
        {
            nothingToDo.Add(erase);
            return;
        }

        var overwritten = new Row(
            before.Hash, 0, null, RandomNumberGenerator.GetBytes(before.SealedKey.Length), RandomNumberGenerator.GetBytes(before.Document.Length));
        writes.Add((erase, before, overwritten));
    }

    private void Write()
    {
        if (writes.Count == 0)
        {
            return;
        }

        database.Commit(rows => writes.ForEach(write => rows.Write(write.Before, write.After)));
        var erased = writes.Where(write => !write.After.Exists).ToList();
        if (erased.Count > 0)
        {
            database.Commit(rows => erased.ForEach(write => rows.Delete(write.After.Hash)));
        }
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

    private Row? Current(ConversationKey key) => hot.TryGet(key, out var row) ? row : database.Rows.Find(keys.HashOf(key));

    private Row Remember(ConversationKey key, Row row)
    {
        hot.Set(key, row, row.Weight);
        return row;
    }

    private List<ConversationKey> KeysDue(StoreRequest.Due due) =>
        [.. database.Rows.Due(due.UntilTicks, due.Limit).Select(database.Rows.Find).OfType<Row>().Where(row => row.Exists).Select(row => keys.Unseal(row.SealedKey))];
}
