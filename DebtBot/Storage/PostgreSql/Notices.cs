using System.Security.Cryptography;
using System.Threading.Channels;
using Npgsql;

namespace DebtBot.Storage.PostgreSql;

/// <summary>Hosts tell each other through LISTEN/NOTIFY which conversations changed. A notice is only a hint: one that is lost is made good by looking. It names conversations by their hash.</summary>
internal sealed class Notices(NpgsqlDataSource source)
{
    private const string Topic = "debtbot_changed", Send = $"select pg_notify('{Topic}', $1)";
    private const int MostWaiting = 10_000, HashDigits = KeySeal.HashLength * 2, EntryLength = HashDigits + 1, MostTogether = 180;

    private static readonly TimeSpan AfterAFault = TimeSpan.FromMilliseconds(300);

    /// <summary>A host does not hear itself.</summary>
    private readonly string self = RandomNumberGenerator.GetHexString(32, lowercase: true);

    private readonly Channel<string> waiting = Channel.CreateBounded<string>(new BoundedChannelOptions(MostWaiting) { FullMode = BoundedChannelFullMode.DropOldest });

    /// <summary>Queued only: nobody waits for a notice.</summary>
    public void Tell(byte[] hash, NoticeKind kind) => waiting.Writer.TryWrite(Convert.ToHexStringLower(hash) + (char)kind);

    public async Task SendAll(CancellationToken cancel)
    {
        while (await waiting.Reader.WaitToReadAsync(cancel))
        {
            var together = new List<string> { self };
            while (together.Count <= MostTogether && waiting.Reader.TryRead(out var entry))
            {
                together.Add(entry);
            }

            try
            {
                await using var command = source.CreateCommand(Send);
                command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = string.Concat(together) });
                await command.ExecuteNonQueryAsync(cancel);
            }
            catch (NpgsqlException)
            {
                await Task.Delay(AfterAFault, cancel);
            }
        }
    }

    /// <summary>Listens, and again after every lost connection.</summary>
    /// <param name="connected">Called at each beginning: what was said meanwhile was not heard.</param>
    public async Task Listen(Action<string, NoticeKind> heard, Action connected, CancellationToken cancel)
    {
        while (!cancel.IsCancellationRequested)
        {
            try
            {
                await using var connection = await source.OpenConnectionAsync(cancel);
                connection.Notification += (_, notice) => Read(notice.Payload, heard);
                await using (var listen = new NpgsqlCommand($"listen {Topic}", connection))
                {
                    await listen.ExecuteNonQueryAsync(cancel);
                }

                connected();
                while (true)
                {
                    await connection.WaitAsync(cancel);
                }
            }
            catch (NpgsqlException)
            {
                await Task.Delay(AfterAFault, cancel);
            }
        }
    }

    private void Read(string payload, Action<string, NoticeKind> heard)
    {
        if (payload.StartsWith(self, StringComparison.Ordinal))
        {
            return;
        }

        for (var at = self.Length; at + EntryLength <= payload.Length; at += EntryLength)
        {
            heard(payload.Substring(at, HashDigits), (NoticeKind)payload[at + HashDigits]);
        }
    }
}

/// <summary>What happened to a conversation, as one letter of a notice.</summary>
internal enum NoticeKind
{
    Changed = 'c',

    /// <summary>The person asked to hide the page at once.</summary>
    Hidden = 'h',
}
