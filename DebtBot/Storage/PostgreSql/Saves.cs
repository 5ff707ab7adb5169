using Npgsql;
using NpgsqlTypes;

namespace DebtBot.Storage.PostgreSql;

/// <summary>A save that waits. The tag is random: whoever finds it in the row knows that this very save arrived.</summary>
/// <param name="SealedKey">Only of a first save.</param>
/// <param name="DataKey">The wrapped data key; empty when the one that is there stays.</param>
internal sealed record Save(byte[] Hash, byte[]? SealedKey, ReadOnlyMemory<byte> DataKey, ReadOnlyMemory<byte> Payload, long? WakeTicks, long Expected, long Tag);

/// <summary>Saves that waited together: one statement each, one commit for all. In the order of their keys, so that two hosts never wait for each other.</summary>
internal sealed class Saves(NpgsqlDataSource source, Patience patience)
{
    private const string Insert = """
        insert into conversation (key_hash, version, tag, wake_at, document, sealed_key) values ($1, 1, $2, $3, $4, $5) on conflict (key_hash) do nothing
        """;

    private const string Update = """
        update conversation set version = version + 1, tag = $2, wake_at = $3, document = $4 where key_hash = $1 and version = $5
        """;

    /// <summary>Still one statement, and the key is there exactly when the document is.</summary>
    private const string InsertWithKey = $"with kept as ({Insert} returning key_hash) {PutKey}", UpdateWithKey = $"with kept as ({Update} returning key_hash) {PutKey}";

    private const string PutKey = "insert into conversation_key (key_hash, wrapped) select key_hash, $6 from kept on conflict (key_hash) do update set wrapped = excluded.wrapped";

    private const string Find = "select version, tag from conversation where key_hash = $1";

    public async Task Run(IReadOnlyList<Waiting<Save, bool>> waiting)
    {
        var ordered = waiting.OrderBy(request => request.What.Hash, HashOrder.Instance).ToList();
        var tries = 0;
        var written = await patience.Run(() => Write(ordered, tries++), CancellationToken.None);
        for (var n = 0; n < ordered.Count; n++)
        {
            ordered[n].Reply(written[n] || (tries > 1 && await Arrived(ordered[n].What)));
        }
    }

    private async Task<bool[]> Write(List<Waiting<Save, bool>> ordered, int tries)
    {
        if (tries > 0)
        {
            // A pool full of connections that died with the server would cost one try each.
            source.Clear();
        }

        await using var connection = await source.OpenConnectionAsync();
        await using var batch = new NpgsqlBatch(connection);
        var commands = ordered.ConvertAll(request => Command(request.What));
        commands.ForEach(batch.BatchCommands.Add);
        await batch.ExecuteNonQueryAsync();
        return [.. commands.Select(command => command.RecordsAffected == 1)];
    }

    /// <summary>The answer to a commit may be lost with the connection although the commit was not: then the row carries our tag.</summary>
    private Task<bool> Arrived(Save save) => patience.Run(
        async () =>
        {
            await using var command = source.CreateCommand(Find);
            command.Parameters.Add(new NpgsqlParameter<byte[]> { TypedValue = save.Hash });
            await using var reader = await command.ExecuteReaderAsync();
            return await reader.ReadAsync() && reader.GetInt64(0) == save.Expected + 1 && reader.GetInt64(1) == save.Tag;
        },
        CancellationToken.None);

    private static NpgsqlBatchCommand Command(Save save)
    {
        var command = new NpgsqlBatchCommand((save.Expected == 0, save.DataKey.IsEmpty) switch
        {
            (true, true) => Insert,
            (true, false) => InsertWithKey,
            (false, true) => Update,
            (false, false) => UpdateWithKey,
        });
        command.Parameters.Add(new NpgsqlParameter<byte[]> { TypedValue = save.Hash });
        command.Parameters.Add(new NpgsqlParameter<long> { TypedValue = save.Tag });
        command.Parameters.Add(new NpgsqlParameter { NpgsqlDbType = NpgsqlDbType.Bigint, Value = save.WakeTicks ?? (object)DBNull.Value });
        command.Parameters.Add(new NpgsqlParameter<ReadOnlyMemory<byte>> { NpgsqlDbType = NpgsqlDbType.Bytea, TypedValue = save.Payload });
        command.Parameters.Add(save.Expected == 0 ? new NpgsqlParameter<byte[]> { TypedValue = save.SealedKey! } : new NpgsqlParameter<long> { TypedValue = save.Expected });
        if (!save.DataKey.IsEmpty)
        {
            command.Parameters.Add(new NpgsqlParameter<ReadOnlyMemory<byte>> { NpgsqlDbType = NpgsqlDbType.Bytea, TypedValue = save.DataKey });
        }

        return command;
    }

    private sealed class HashOrder : IComparer<byte[]>
    {
        public static readonly HashOrder Instance = new();

        public int Compare(byte[]? x, byte[]? y) => x.AsSpan().SequenceCompareTo(y);
    }
}
