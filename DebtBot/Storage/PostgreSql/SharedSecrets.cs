using System.Security.Cryptography;
using Npgsql;

namespace DebtBot.Storage.PostgreSql;

/// <summary>Random secrets all hosts share. The first host to ask draws one; it is stored sealed.</summary>
internal static class SharedSecrets
{
    private const int Length = 32;
    private const string Insert = "insert into shared_secret (name, sealed) values ($1, $2) on conflict (name) do nothing", Select = "select sealed from shared_secret where name = $1";

    /// <exception cref="StoreUnusableException">It was sealed with keys this host does not have.</exception>
    public static byte[] GetOrAdd(NpgsqlDataSource source, string name, Func<byte[], byte[]> seal, Func<byte[], byte[]> unseal)
    {
        var found = Patience.Wait(() => Find(source, name) ?? Add(source, name, seal(RandomNumberGenerator.GetBytes(Length))));
        try
        {
            return unseal(found);
        }
        catch (Exception fault) when (fault is UnreadableConversationException or CryptographicException)
        {
            throw new StoreUnusableException(
                "The conversations in PostgreSQL were sealed with keys this host does not have; mount the same Storage:KeysFolder, or set the same Storage:PostgreSql:MasterKeyFile, on every host.", fault);
        }
    }

    /// <summary>Puts a secret that comes from another store, sealed, in the place of this one.</summary>
    public static void Set(NpgsqlDataSource source, string name, byte[] sealedSecret)
    {
        using var set = source.CreateCommand("insert into shared_secret (name, sealed) values ($1, $2) on conflict (name) do update set sealed = excluded.sealed");
        set.Parameters.AddWithValue(name);
        set.Parameters.AddWithValue(sealedSecret);
        set.ExecuteNonQuery();
    }

    /// <summary>What is there afterwards: another host may have been faster.</summary>
    private static byte[] Add(NpgsqlDataSource source, string name, byte[] sealedSecret)
    {
        using var insert = source.CreateCommand(Insert);
        insert.Parameters.AddWithValue(name);
        insert.Parameters.AddWithValue(sealedSecret);
        insert.ExecuteNonQuery();
        return Find(source, name)!;
    }

    private static byte[]? Find(NpgsqlDataSource source, string name)
    {
        using var select = source.CreateCommand(Select);
        select.Parameters.AddWithValue(name);
        return (byte[]?)select.ExecuteScalar();
    }
}
