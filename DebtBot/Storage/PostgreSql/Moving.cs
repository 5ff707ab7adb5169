using DebtBot.Dialogs.Conversation;
using Npgsql;
using NpgsqlTypes;

namespace DebtBot.Storage.PostgreSql;

/// <summary>Reads all rows, and writes rows that come from another store.</summary>
internal sealed class Moving(NpgsqlDataSource source, Patience patience, KeySeal keys)
{
    private const string Select = """
        select key_hash, sealed_key, version, wake_at, document, (select wrapped from conversation_key where conversation_key.key_hash = conversation.key_hash)
        from conversation where key_hash > $1 order by key_hash limit $2
        """;

    private const string Insert = """
        with kept as (insert into conversation as here (key_hash, sealed_key, version, wake_at, document, tag) values ($1, $2, $3, $4, $5, $6)
        on conflict (key_hash) do update set version = excluded.version, wake_at = excluded.wake_at, document = excluded.document, tag = excluded.tag where here.version <= excluded.version
            returning here.key_hash),
        keyed as (insert into conversation_key (key_hash, wrapped) select key_hash, $7 from kept where length($7) > 0 on conflict (key_hash) do update set wrapped = excluded.wrapped)
        select count(*) from kept
        """;

    /// <summary>A host that runs listens for the others.</summary>
    private const string Listening = "select count(*) from pg_stat_activity where datname = current_database() and query like 'listen debtbot%'";

    /// <exception cref="StoreUnusableException">A host works on this database.</exception>
    public static async Task RefuseWhileHostsRun(NpgsqlDataSource source, CancellationToken cancel)
    {
        await using var command = source.CreateCommand(Listening);
        if ((long)(await command.ExecuteScalarAsync(cancel))! > 0)
        {
            throw new StoreUnusableException("A host works on this PostgreSQL database; stop all hosts before conversations are moved.");
        }
    }

    public Task<List<StoredRow>> Page(byte[] after, int limit, CancellationToken cancel) => patience.Run(
        async () =>
        {
            await using var command = source.CreateCommand(Select);
            command.Parameters.Add(new NpgsqlParameter<byte[]> { TypedValue = after });
            command.Parameters.Add(new NpgsqlParameter<long> { TypedValue = limit });
            await using var reader = await command.ExecuteReaderAsync(cancel);
            var rows = new List<StoredRow>();
            while (await reader.ReadAsync(cancel))
            {
                rows.Add(new((byte[])reader[0], keys.Unseal((byte[])reader[1]), reader.GetInt64(2), await reader.IsDBNullAsync(3, cancel) ? null : reader.GetInt64(3), SealedParts.Found(reader[5] as byte[], (byte[])reader[4])));
            }

            return rows;
        },
        cancel);

    public async Task Put(ConversationKey key, long version, long? wakeTicks, byte[] document, CancellationToken cancel)
    {
        var sealedKey = keys.Seal(key);
        var (wrapped, payload) = SealedParts.Split(document);
        var written = await patience.Run(
            async () =>
            {
                await using var command = source.CreateCommand(Insert);
                command.Parameters.Add(new NpgsqlParameter<byte[]> { TypedValue = keys.HashOf(key) });
                command.Parameters.Add(new NpgsqlParameter<byte[]> { TypedValue = sealedKey });
                command.Parameters.Add(new NpgsqlParameter<long> { TypedValue = version });
                command.Parameters.Add(new NpgsqlParameter { NpgsqlDbType = NpgsqlDbType.Bigint, Value = wakeTicks ?? (object)DBNull.Value });
                command.Parameters.Add(new NpgsqlParameter<ReadOnlyMemory<byte>> { NpgsqlDbType = NpgsqlDbType.Bytea, TypedValue = payload });
                command.Parameters.Add(new NpgsqlParameter<long> { TypedValue = Random.Shared.NextInt64(1, long.MaxValue) });
                command.Parameters.Add(new NpgsqlParameter<ReadOnlyMemory<byte>> { NpgsqlDbType = NpgsqlDbType.Bytea, TypedValue = wrapped });
                return (long)(await command.ExecuteScalarAsync(cancel))!;
            },
            cancel);
        if (written == 0)
        {
            throw StoreUnusableException.Newer();
        }
    }
}
