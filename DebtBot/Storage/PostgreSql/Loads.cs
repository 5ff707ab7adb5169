using Npgsql;

namespace DebtBot.Storage.PostgreSql;

/// <summary>A document that is asked for, with the tag of the copy this host already has; 0 when it has none.</summary>
internal sealed record Load(byte[] Hash, long KnownTag);

/// <summary>What was found. The document is null when the copy with the known tag is still the newest.</summary>
internal sealed record Loaded(long Version, long Tag, byte[]? Document);

/// <summary>Loads that waited together, in one round trip.</summary>
internal sealed class Loads(NpgsqlDataSource source, Patience patience)
{
    private const string Select = """
        select version, tag, case when tag = $2 then null else document end,
            case when tag = $2 then null else (select wrapped from conversation_key where conversation_key.key_hash = conversation.key_hash) end
        from conversation where key_hash = $1
        """;

    public async Task Run(IReadOnlyList<Waiting<Load, Loaded?>> waiting)
    {
        var found = await patience.Run(() => Read(waiting), CancellationToken.None);
        for (var n = 0; n < waiting.Count; n++)
        {
            waiting[n].Reply(found[n]);
        }
    }

    private async Task<Loaded?[]> Read(IReadOnlyList<Waiting<Load, Loaded?>> waiting)
    {
        await using var connection = await source.OpenConnectionAsync();
        await using var batch = new NpgsqlBatch(connection);
        foreach (var request in waiting)
        {
            var command = new NpgsqlBatchCommand(Select);
            command.Parameters.Add(new NpgsqlParameter<byte[]> { TypedValue = request.What.Hash });
            command.Parameters.Add(new NpgsqlParameter<long> { TypedValue = request.What.KnownTag });
            batch.BatchCommands.Add(command);
        }

        await using var reader = await batch.ExecuteReaderAsync();
        var found = new Loaded?[waiting.Count];
        for (var n = 0; n < found.Length; n++)
        {
            found[n] = await reader.ReadAsync() ? new(reader.GetInt64(0), reader.GetInt64(1), reader[2] is byte[] payload ? SealedParts.Found(reader[3] as byte[], payload) : null) : null;
            await reader.NextResultAsync();
        }

        return found;
    }
}
