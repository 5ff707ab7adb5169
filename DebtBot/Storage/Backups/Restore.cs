using System.Security.Cryptography;

namespace DebtBot.Storage.Backups;

/// <summary>Puts the conversations of an archive into an empty store and compares. What was erased since has no key any more and stays erased.</summary>
internal static class Restore
{
    /// <exception cref="UnreadableBackupException">The backup cannot be read, or its data keys are older than it.</exception>
    /// <exception cref="StoreUnusableException">The store is not empty, or holds something else afterwards.</exception>
    public static async Task<Restored> Run(BackupFolder folder, string? name, MasterKey seal, MovingSide store, CancellationToken cancel)
    {
        var archive = folder.Find(name);
        var keys = DataKeyFile.Read(folder.KeysFile, seal);
        var reader = new ArchiveReader(archive, seal);
        var (head, count) = reader.Check();
        RefuseStrange(head, keys, archive);
        if (await store.Store.Page(null, 1, cancel) is not [])
        {
            throw new StoreUnusableException("The store holds conversations already; a backup is put back only into an empty one. Nothing was changed.");
        }

        var expected = new ConversationSum();
        foreach (var packed in reader.Rows().Where(packed => keys.Keys.ContainsKey(ArchivedRow.KeyIdOf(packed))))
        {
            var row = Opened(packed, store.Sealer.Wrap(keys.Keys[ArchivedRow.KeyIdOf(packed)]), archive);
            expected.Add(row, store.Sealer.Open(row.Document).Plain);
            await store.Store.Put(row.Key, row.Version, row.WakeTicks, row.Document, cancel);
        }

        return await StoreMove.Sum(store, cancel) == expected.Result
            ? new(archive, expected.Result.Count, count - expected.Result.Count, expected.Result.Hash, keys.TokenKey)
            : throw new StoreUnusableException("The store differs from the backup afterwards: it was in use meanwhile. Empty it and begin again with stopped hosts.");
    }

    private static StoredRow Opened(byte[] packed, DataKey key, string archive)
    {
        try
        {
            return ArchivedRow.Open(packed, key);
        }
        catch (CryptographicException fault)
        {
            throw new UnreadableBackupException($"{archive} was altered; take another backup.", fault);
        }
    }

    private static void RefuseStrange(ArchiveHead head, DataKeyFile keys, string archive)
    {
        if (!head.Set.AsSpan().SequenceEqual(keys.Set))
        {
            throw new UnreadableBackupException($"{archive} and the file of data keys are of different stores.");
        }

        if (keys.WrittenTicks < head.WrittenTicks)
        {
            throw new UnreadableBackupException($"The file of data keys is older than {archive}; take the newest one.");
        }
    }
}

/// <summary>What was put back.</summary>
/// <param name="Erased">Conversations of the archive that were erased since.</param>
internal sealed record Restored(string Archive, long Count, long Erased, string Hash, byte[] TokenKey);
