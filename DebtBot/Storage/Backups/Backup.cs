namespace DebtBot.Storage.Backups;

/// <summary>Copies every conversation, sealed as it is, into a new archive, and replaces the file of data keys. Hosts on PostgreSQL may go on working: each conversation is taken as it is at its moment.</summary>
internal static class Backup
{
    private const int PageSize = 200;

    /// <summary>The archive and how many conversations are in it. Until it is whole it lies under another name.</summary>
    /// <exception cref="StoreUnusableException">The store or the folder cannot be used.</exception>
    /// <exception cref="UnreadableBackupException">The folder holds backups of another store, or sealed with another key.</exception>
    public static async Task<(string Archive, int Count)> Run(MovingSide store, byte[] tokenKey, MasterKey seal, BackupFolder folder, DateTimeOffset now, CancellationToken cancel)
    {
        var set = DataKeyFile.SetOf(tokenKey);
        RefuseForeign(folder, set, seal);
        using var held = folder.Hold();
        var archive = folder.NewArchive(now);
        var keys = new Dictionary<Guid, byte[]>();
        using (var writer = new ArchiveWriter(BackupFolder.BeingWritten(archive), new(set, now.UtcTicks), seal))
        {
            await foreach (var row in Rows(store, cancel))
            {
                var (key, document) = await WithKey(store, row, cancel);
                if (key is not null)
                {
                    keys[DataKeyFile.IdOf(key.Key)] = key.Key;
                    writer.Add(ArchivedRow.Pack(row, key, document));
                }
            }

            writer.Finish();
        }

        var (_, count) = new ArchiveReader(BackupFolder.BeingWritten(archive), seal).Check();
        // The keys first: newer keys open an older archive, but not the other way round.
        new DataKeyFile(set, now.UtcTicks, tokenKey, keys).Write(folder.KeysFile, seal);
        File.Move(BackupFolder.BeingWritten(archive), archive);
        return (archive, count);
    }

    private static void RefuseForeign(BackupFolder folder, byte[] set, MasterKey seal)
    {
        if (File.Exists(folder.KeysFile) && !DataKeyFile.Read(folder.KeysFile, seal).Set.AsSpan().SequenceEqual(set))
        {
            throw new UnreadableBackupException($"{folder.KeysFile} belongs to another store, whose backups would not open any more; choose another folder.");
        }
    }

    /// <summary>A document from before there were data keys gets one now, so that it can be erased from this backup later. Null: it went on or was erased meanwhile.</summary>
    private static async Task<(DataKey? Key, ReadOnlyMemory<byte> Document)> WithKey(MovingSide store, StoredRow row, CancellationToken cancel)
    {
        if (store.Sealer.KeyOf(row.Document) is { } key)
        {
            return (key, row.Document);
        }

        for (var found = await store.Store.Load(row.Key, cancel); found is not null; found = await store.Store.Load(row.Key, cancel))
        {
            var (plain, known) = store.Sealer.Open(found.Sealed);
            var given = known ?? store.Sealer.NewDataKey();
            var document = given.Seal(plain);
            var wake = row.WakeTicks is { } ticks ? new DateTimeOffset(ticks, TimeSpan.Zero) : (DateTimeOffset?)null;
            if (known is not null || await store.Store.TrySave(row.Key, document, wake, found.Version, cancel))
            {
                return (given, document);
            }
        }

        return (null, default);
    }

    private static async IAsyncEnumerable<StoredRow> Rows(MovingSide store, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancel)
    {
        byte[]? after = null;
        while (await store.Store.Page(after, PageSize, cancel) is { Count: > 0 } page)
        {
            foreach (var row in page)
            {
                yield return row;
            }

            after = page[^1].Hash;
        }
    }
}
