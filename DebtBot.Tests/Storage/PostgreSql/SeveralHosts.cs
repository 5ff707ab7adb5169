using System.Globalization;
using System.Text;
using DebtBot.Dialogs.Conversation;
using DebtBot.Storage;
using DebtBot.Storage.PostgreSql;
using Microsoft.AspNetCore.DataProtection;

namespace DebtBot.Tests.Storage.PostgreSql;

/// <summary>Two stores on one database, as two hosts have them.</summary>
public sealed class SeveralHosts : IAsyncLifetime
{
    private static readonly ConversationKey Key = new("directline", "c1");
    private static readonly DateTimeOffset Noon = new(2026, 11, 23, 12, 0, 0, TimeSpan.FromHours(9));

    private readonly Sealer sealer = new(new EphemeralDataProtectionProvider());
    private readonly List<PostgreSqlStore> hosts = [];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private PostgreSqlStore Here => hosts[0];

    private PostgreSqlStore There => hosts[1];

    public async ValueTask InitializeAsync()
    {
        var options = new PostgreSqlOptions { Connection = await (await PostgresCluster.Shared()).NewDatabase() };
        hosts.AddRange(Enumerable.Range(0, 2).Select(_ => PostgreSqlStore.Open(Connections.Open(options), sealer, options, hotBytes: 1_000_000)));
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var host in hosts)
        {
            await host.DisposeAsync();
        }
    }

    [Fact]
    public async Task What_one_saves_the_other_reads_also_when_it_has_an_older_copy()
    {
        await Here.TrySave(Key, "one"u8.ToArray(), null, 0, Cancel);
        Assert.Equal("one", Text(await There.Load(Key, Cancel)));
        await Here.TrySave(Key, "two"u8.ToArray(), null, 1, Cancel);
        Assert.Equal("two", Text(await There.Load(Key, Cancel)));
        Assert.False(await There.TrySave(Key, "late"u8.ToArray(), null, 1, Cancel));
    }

    [Fact]
    public async Task What_was_erased_and_begun_anew_elsewhere_is_not_taken_for_the_copy_of_the_same_version()
    {
        await Here.TrySave(Key, "before"u8.ToArray(), null, 0, Cancel);
        await There.Erase(Key, Cancel);
        await There.TrySave(Key, "anew"u8.ToArray(), null, 0, Cancel);
        Assert.Equal("anew", Text(await Here.Load(Key, Cancel)));
    }

    [Fact]
    public async Task What_is_due_is_given_to_one_host_only_until_the_hold_is_over()
    {
        for (var n = 0; n < 200; n++)
        {
            await Here.TrySave(new("line", n.ToString(CultureInfo.InvariantCulture)), "x"u8.ToArray(), Noon.AddSeconds(-n), 0, Cancel);
        }

        var claims = await Task.WhenAll(Enumerable.Range(0, 20).Select(n => Task.Run(async () => await hosts[n % 2].Claim(Noon, TimeSpan.FromSeconds(30), 15, Cancel))));
        var taken = claims.SelectMany(claim => claim).ToList();
        Assert.Equal(taken.Count, taken.Distinct().Count());
        while (await Here.Claim(Noon, TimeSpan.FromSeconds(30), 50, Cancel) is { Count: > 0 } rest)
        {
            taken.AddRange(rest);
        }

        Assert.Equal((200, 200), (taken.Count, taken.Distinct().Count()));
        Assert.Equal(200, (await There.Claim(Noon.AddSeconds(30), TimeSpan.FromSeconds(30), 500, Cancel)).Count);
    }

    [Fact]
    public async Task A_claim_changes_nothing_but_the_hour_and_a_save_ends_it()
    {
        await Here.TrySave(Key, "x"u8.ToArray(), Noon, 0, Cancel);
        Assert.Equal(Key, Assert.Single(await Here.Claim(Noon, TimeSpan.FromSeconds(30), 10, Cancel)));
        Assert.Equal(1, (await There.Load(Key, Cancel))!.Version);
        Assert.True(await There.TrySave(Key, "y"u8.ToArray(), Noon.AddSeconds(1), 1, Cancel));
        Assert.Single(await There.Claim(Noon.AddSeconds(1), TimeSpan.FromSeconds(30), 10, Cancel));
    }

    [Fact]
    public async Task Batches_of_two_hosts_over_the_same_conversations_never_wait_for_each_other_in_a_ring()
    {
        var wins = await Task.WhenAll(Enumerable.Range(0, 400).Select(n => Task.Run(async () =>
            await hosts[n % 2].TrySave(new("line", (n / 2 % 100).ToString(CultureInfo.InvariantCulture)), "x"u8.ToArray(), null, 0, Cancel))));
        Assert.Equal(100, wins.Count(won => won));
    }

    private static string? Text(StoredDocument? stored) => stored is null ? null : Encoding.UTF8.GetString(stored.Sealed.Span);
}
