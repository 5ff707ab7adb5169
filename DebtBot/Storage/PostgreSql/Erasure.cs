using Npgsql;

namespace DebtBot.Storage.PostgreSql;

/// <summary>Deletes the row as it is found, and its data key with it, so that a deletion tried again after a lost connection never meets what was begun anew since.</summary>
internal sealed class Erasure(NpgsqlDataSource source, Patience patience)
{
    private const string Find = "select version, tag from conversation where key_hash = $1";

    private const string Delete = """
        with gone as (delete from conversation where key_hash = $1 and tag = $2 returning key_hash),
            destroyed as (delete from conversation_key where key_hash in (select key_hash from gone))
        select count(*) from gone
        """;

    public async Task Run(byte[] hash, CancellationToken cancel)
    {
        for (var before = 0L; await patience.Run(() => Seen(hash, cancel), cancel) is { } found && found.Version > before; before = found.Version)
        {
            if (await patience.Run(() => Remove(hash, found.Tag, cancel), cancel))
            {
                return;
            }
        }
    }

    /// <summary>False when another version is there, or none.</summary>
    public async Task<bool> TryRun(byte[] hash, long version, CancellationToken cancel) =>
        await patience.Run(() => Seen(hash, cancel), cancel) is { } found && found.Version == version && await patience.Run(() => Remove(hash, found.Tag, cancel), cancel);

    private async Task<(long Version, long Tag)?> Seen(byte[] hash, CancellationToken cancel)
    {
        await using var command = source.CreateCommand(Find);
        command.Parameters.Add(new NpgsqlParameter<byte[]> { TypedValue = hash });
        await using var reader = await command.ExecuteReaderAsync(cancel);
        return await reader.ReadAsync(cancel) ? (reader.GetInt64(0), reader.GetInt64(1)) : null;
    }

    private async Task<bool> Remove(byte[] hash, long tag, CancellationToken cancel)
    {
        await using var command = source.CreateCommand(Delete);
        command.Parameters.Add(new NpgsqlParameter<byte[]> { TypedValue = hash });
        command.Parameters.Add(new NpgsqlParameter<long> { TypedValue = tag });
        return (long)(await command.ExecuteScalarAsync(cancel))! == 1;
    }
}
