using Npgsql;

namespace DebtBot.Storage.PostgreSql;

/// <summary>The due index: what waits until now, and taking hold of it.</summary>
internal sealed class DueRows(NpgsqlDataSource source, Patience patience)
{
    private const string Select = "select wake_at, sealed_key from conversation where wake_at <= $1 order by wake_at limit $2";

    /// <summary>Rows another host is just taking are passed over; those taken come up again only when the hold is over.</summary>
    private const string Take = """
        update conversation set wake_at = $3
        from (select key_hash, wake_at from conversation where wake_at <= $1 order by wake_at limit $2 for update skip locked) as due
        where conversation.key_hash = due.key_hash
        returning due.wake_at, conversation.sealed_key
        """;

    public Task<List<byte[]>> Look(long untilTicks, int limit, CancellationToken cancel) => Read(Select, [untilTicks, (long)limit], cancel);

    /// <summary>A claim whose answer was lost is not made twice: what it took comes up again after the hold.</summary>
    public Task<List<byte[]>> Claim(long untilTicks, long holdUntilTicks, int limit, CancellationToken cancel) => Read(Take, [untilTicks, (long)limit, holdUntilTicks], cancel);

    /// <summary>Sealed keys, earliest first.</summary>
    private Task<List<byte[]>> Read(string statement, long[] values, CancellationToken cancel) => patience.Run(
        async () =>
        {
            await using var command = source.CreateCommand(statement);
            values.ToList().ForEach(value => command.Parameters.Add(new NpgsqlParameter<long> { TypedValue = value }));
            await using var reader = await command.ExecuteReaderAsync(cancel);
            var rows = new List<(long Wake, byte[] SealedKey)>();
            while (await reader.ReadAsync(cancel))
            {
                rows.Add((reader.GetInt64(0), await reader.GetFieldValueAsync<byte[]>(1, cancel)));
            }

            return rows.OrderBy(row => row.Wake).Select(row => row.SealedKey).ToList();
        },
        cancel);
}
