namespace DebtBot.Storage.LiteDb;

/// <summary>The two databases of the embedded store: conversations, and apart from them their data keys.</summary>
internal sealed record OpenStore(OpenDatabase Conversations, OpenDatabase DataKeys, KeySeal Keys) : IDisposable
{
    /// <summary>Erasures a crash interrupted are finished before anybody can read.</summary>
    /// <param name="dataKeys">The files of the data keys; told the secret both databases share, and whether they must be there already.</param>
    /// <exception cref="StoreUnusableException">Not ours, damaged, not of one store, or sealed with other keys.</exception>
    public static OpenStore Open(StoreFiles conversations, Func<byte[], bool, StoreFiles> dataKeys, Sealer sealer)
    {
        OpenDatabase? first = null, second = null;
        try
        {
            first = OpenDatabase.Open(conversations, OpenDatabase.ConversationFormat, sealer);
            second = OpenDatabase.Open(dataKeys(first.Secret, first.HasDataKeys), OpenDatabase.DataKeyFormat, sealer);
            if (!first.Secret.AsSpan().SequenceEqual(second.Secret))
            {
                throw new StoreUnusableException($"The data keys beside {conversations.Name} belong to another store; put the two files back that belong together.");
            }

            first.Begin();
            second.Begin();
            first.MarkDataKeys();
            var store = new OpenStore(first, second, new(first.Secret, sealer));
            store.FinishErasures();
            return store;
        }
        catch (Exception fault)
        {
            first?.Dispose();
            second?.Dispose();
            throw fault as StoreUnusableException ?? new StoreUnusableException($"{conversations.Name} or the data keys beside it cannot be read or written ({fault.Message}).", fault);
        }
    }

    /// <summary>The row with its data key; null when there is none.</summary>
    public Row? Find(byte[] hash) => Conversations.Rows.Find(hash) is { } row ? WithKey(row) : null;

    public Row WithKey(Row row) => SealedParts.NeedsKey(row.Document) ? row with { DataKey = DataKeys.Rows.Find(row.Hash)?.Document } : row;

    /// <summary>Everything that was changed together, durable on return. A data key is on the disk before anything that is sealed with it.</summary>
    public void Write(IReadOnlyList<(Row? Before, Row After)> writes)
    {
        if (writes.Where(write => write.After.DataKey is not null && write.After.DataKey != write.Before?.DataKey).Select(write => write.After).ToList() is { Count: > 0 } keyed)
        {
            DataKeys.Commit(keys => Each(keyed, row => keys.Write(keys.Find(row.Hash), row.AsKey())));
        }

        if (writes.Where(write => write.After.Exists).ToList() is { Count: > 0 } kept)
        {
            Conversations.Commit(rows => kept.ForEach(write => rows.Write(write.Before, write.After)));
        }

        if (writes.Where(write => !write.After.Exists).Select(write => write.After).ToList() is { Count: > 0 } erased)
        {
            Erase(erased);
        }
    }

    public void Dispose()
    {
        Conversations.Dispose();
        DataKeys.Dispose();
    }

    /// <summary>The key goes first, and the erasure is noted beside it, so that a crash cannot leave the rest for ever.</summary>
    private void Erase(IReadOnlyList<Row> overwritten)
    {
        DataKeys.Commit(keys => Each(overwritten, row => keys.BeginErasing(row.Hash)));
        EraseDocuments(overwritten);
    }

    /// <summary>First the same number of random bytes is written over the document, then its place is given up, then that of its key.</summary>
    private void EraseDocuments(IReadOnlyList<Row> overwritten)
    {
        Conversations.Commit(rows => Each(overwritten, row => rows.Write(rows.Find(row.Hash) ?? row, row)));
        Conversations.Commit(rows => Each(overwritten, row => rows.Delete(row.Hash)));
        DataKeys.Commit(keys => Each(overwritten, row => keys.EndErasing(row.Hash)));
    }

    private void FinishErasures()
    {
        if (DataKeys.Rows.Erasing() is { Count: > 0 } hashes)
        {
            EraseDocuments([.. hashes.Select(hash => (Conversations.Rows.Find(hash) ?? Row.Nothing(hash)).Overwritten())]);
        }
    }

    private static void Each(IReadOnlyList<Row> rows, Action<Row> work)
    {
        foreach (var row in rows)
        {
            work(row);
        }
    }
}

/// <summary>A database and its log, and what to call them when something is wrong.</summary>
internal sealed record StoreFiles(IStoreFile Data, IStoreFile Log, string Name);
