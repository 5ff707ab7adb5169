using System.Diagnostics;
using DebtBot.Dialogs.Conversation;
using DebtBot.Storage;
using DebtBot.Storage.PostgreSql;
using Microsoft.AspNetCore.DataProtection;
using Npgsql;

namespace DebtBot.Tests.Storage.PostgreSql;

/// <summary>The line to the database breaks, or the database stops: what was acknowledged is there, once, and work goes on by itself.</summary>
public sealed class LostAnswers
{
    private static readonly ConversationKey Key = new("directline", "c1");
    private static readonly Sealer Sealer = new(new EphemeralDataProtectionProvider());

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_save_whose_answer_was_lost_is_known_to_have_arrived()
    {
        var direct = new NpgsqlConnectionStringBuilder(await (await PostgresCluster.Shared()).NewDatabase());
        await using var proxy = new CuttingProxy(direct.Port);
        direct.Port = proxy.Port;
        await using var store = Open(new() { Connection = direct.ConnectionString });
        Assert.True(await store.TrySave(Key, "0"u8.ToArray(), null, 0, Cancel));
        for (var version = 1; version <= 10; version++)
        {
            proxy.CutNextAnswer();
            Assert.True(await store.TrySave(Key, new byte[version], null, version, Cancel));
            Assert.Equal(version + 1, (await store.Load(Key, Cancel))!.Version);
        }

        Assert.Equal(10, proxy.Cuts);
    }

    [Fact]
    public async Task An_erasure_whose_answer_was_lost_erases_once()
    {
        var direct = new NpgsqlConnectionStringBuilder(await (await PostgresCluster.Shared()).NewDatabase());
        await using var proxy = new CuttingProxy(direct.Port);
        direct.Port = proxy.Port;
        await using var store = Open(new() { Connection = direct.ConnectionString });
        await store.TrySave(Key, "0"u8.ToArray(), null, 0, Cancel);
        proxy.CutNextAnswer();
        await store.Erase(Key, Cancel);
        Assert.Null(await store.Load(Key, Cancel));
    }

    [Fact]
    public async Task A_crash_of_the_database_under_load_loses_and_doubles_no_save_and_is_over_soon_after_it_is_back()
    {
        await using var cluster = await PostgresCluster.Start();
        await using var store = Open(new() { Connection = await cluster.NewDatabase() });
        using var enough = new CancellationTokenSource();
        var writers = Enumerable.Range(0, 16).Select(n => Task.Run(() => Write(store, new("line", $"{n}"), enough.Token))).ToArray();
        await Task.Delay(500, Cancel);
        await cluster.Down("QUIT");
        await cluster.Up();
        var begun = Stopwatch.StartNew();
        Assert.True(await store.TrySave(Key, "back"u8.ToArray(), null, 0, Cancel));
        Assert.InRange(begun.Elapsed.TotalSeconds, 0, 5);
        await Task.Delay(300, Cancel);
        await enough.CancelAsync();
        foreach (var (writer, n) in writers.Select((writer, n) => (writer, n)))
        {
            Assert.Equal(await writer, (await store.Load(new("line", $"{n}"), Cancel))!.Version);
        }
    }

    [Fact]
    public async Task A_database_that_stays_away_is_told_in_one_sentence_within_the_time_set()
    {
        var options = new PostgreSqlOptions { Connection = $"Host=127.0.0.1;Port={Channels.ServedBot.FreePort()};Username=u;Password=hidden-word;Database=d", RetrySeconds = 1 };
        var begun = Stopwatch.StartNew();
        var fault = Assert.Throws<StoreUnusableException>(() => PostgreSqlStore.Open(Connections.Open(options), Sealer, options, 0));
        Assert.InRange(begun.Elapsed.TotalSeconds, 0, 5);
        Assert.DoesNotContain("hidden-word", fault.ToString(), StringComparison.Ordinal);
    }

    /// <summary>The number of saves acknowledged: every one that returned true, and none may return false.</summary>
    private static async Task<long> Write(PostgreSqlStore store, ConversationKey key, CancellationToken enough)
    {
        var version = 0L;
        while (!enough.IsCancellationRequested)
        {
            Assert.True(await store.TrySave(key, new byte[3000], null, version, CancellationToken.None));
            version++;
        }

        return version;
    }

    private static PostgreSqlStore Open(PostgreSqlOptions options) => PostgreSqlStore.Open(Connections.Open(options), Sealer, options, hotBytes: 1_000_000);
}
