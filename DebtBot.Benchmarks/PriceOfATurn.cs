using System.Diagnostics;
using System.Globalization;
using Npgsql;

namespace DebtBot.Benchmarks;

/// <summary>What a turn on the web channel costs a host and PostgreSQL, for the table in deploymentTemplates/README.md: processor time, commits, log and table bytes. No targets; none of it depends on how busy the machine is.</summary>
internal static class PriceOfATurn
{
    private const int People = 16, TurnsEach = 20;

    public static async Task<IReadOnlyList<Line>> Measure(Settings settings)
    {
        await using var servers = await PostgreSqlServers.Begin();
        var database = await servers.NewDatabase();
        var host = await servers.Start(Server.Channels, database);
        await using var connection = new NpgsqlConnection(database);
        await connection.OpenAsync();
        using var web = new WebLoad(host.Address);
        await Talk(web, "warm", settings.WarmUp);
        var (cpu, before) = (host.Cpu, await Seen(connection));
        var (turns, conversations) = await Talk(web, "price", settings.Seconds * settings.Rounds);
        var (used, after) = (host.Cpu - cpu, await Seen(connection));
        return
        [
            Figure("processor time of the host, a turn", used.TotalMilliseconds / turns, "ms"),
            Figure("processor time of PostgreSQL, a turn", (after.Cpu - before.Cpu) / turns, "ms"),
            Figure("commits in PostgreSQL, a turn", (double)(after.Commits - before.Commits) / turns, ""),
            Figure("rows written in PostgreSQL, a turn", (double)(after.Rows - before.Rows) / turns, ""),
            Figure("write-ahead log, a turn", (double)(after.Log - before.Log) / turns / 1000, "kB"),
            Figure($"a conversation of {TurnsEach} turns, sealed", (double)after.Payload / (after.Conversations * 1000), "kB"),
            Figure($"a conversation of {TurnsEach} turns in the database just now, indexes and old versions of rows included", (double)after.Size / (after.Conversations * 1000), "kB"),
            Figure("turns and conversations measured", turns, $"in {conversations}"),
            Figure("memory of the host", host.Megabytes, "MB"),
        ];
    }

    private static Line Figure(string what, double value, string unit) => new(what, "-", string.Create(CultureInfo.InvariantCulture, $"{value:0.00} {unit}"), null, null, Reached: true);

    private static async Task<(long Turns, long Conversations)> Talk(WebLoad web, string run, double seconds)
    {
        var (watch, begun, turns) = (Stopwatch.StartNew(), 0L, 0L);
        await Task.WhenAll(Enumerable.Range(0, People).Select(async person =>
        {
            for (var round = 0; watch.Elapsed.TotalSeconds < seconds; round++)
            {
                await web.Conversation($"{run}-{person}-{round}", TurnsEach);
                Interlocked.Increment(ref begun);
                Interlocked.Add(ref turns, TurnsEach);
            }
        }));
        return (turns, begun);
    }

    /// <summary>PostgreSQL's own counts; the processor time of all its processes from /proc, in milliseconds.</summary>
    private static async Task<(long Commits, long Rows, long Log, long Size, long Conversations, long Payload, double Cpu)> Seen(NpgsqlConnection connection)
    {
        await Task.Delay(TimeSpan.FromSeconds(2));
        await using var command = new NpgsqlCommand("""
            select xact_commit, tup_inserted + tup_updated, (pg_current_wal_lsn() - '0/0'::pg_lsn)::bigint, pg_total_relation_size('conversation') + pg_total_relation_size('conversation_key'), (select count(*) from conversation), pg_backend_pid(), (select coalesce(sum(octet_length(document)), 0)::bigint from conversation)
            from pg_stat_database where datname = current_database()
            """, connection);
        await using var row = await command.ExecuteReaderAsync();
        await row.ReadAsync();
        return (row.GetInt64(0), row.GetInt64(1), row.GetInt64(2), row.GetInt64(3), row.GetInt64(4), row.GetInt64(6), Cpu(Parent(row.GetInt32(5))));
    }

    private static int Parent(int process) => int.Parse(Stat(process)[1], CultureInfo.InvariantCulture);

    private static double Cpu(int postmaster)
    {
        const double MillisecondsATick = 10;
        var all = Directory.EnumerateDirectories("/proc").Select(Path.GetFileName).Where(name => int.TryParse(name, out _)).Select(name => int.Parse(name!, CultureInfo.InvariantCulture));
        return all.Where(process => process == postmaster || (File.Exists($"/proc/{process}/stat") && Parent(process) == postmaster))
            .Sum(process => Stat(process) is var stat ? (long.Parse(stat[11], CultureInfo.InvariantCulture) + long.Parse(stat[12], CultureInfo.InvariantCulture)) * MillisecondsATick : 0);
    }

    /// <summary>The fields after the name, which may hold blanks.</summary>
    private static string[] Stat(int process)
    {
        var text = File.ReadAllText($"/proc/{process}/stat");
        return text[(text.LastIndexOf(')') + 2)..].Split(' ');
    }
}
