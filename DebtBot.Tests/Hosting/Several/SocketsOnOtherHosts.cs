using DebtBot.Tests.Storage.PostgreSql;

namespace DebtBot.Tests.Hosting.Several;

/// <summary>A web socket hears of turns that ran on another host, in order and without a gap, also after its host lost the line to the database.</summary>
[Collection(Fleet.OneAtATime)]
public sealed class SocketsOnOtherHosts
{
    private const int Here = 0, There = 1;

    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(5);

    [Fact]
    public async Task What_is_said_hidden_and_erased_on_one_host_reaches_the_socket_on_the_other()
    {
        var database = await (await PostgresCluster.Shared()).NewDatabase();
        await using var fleet = new Fleet(database, hosts: 2);
        await fleet.Start();
        using var http = new HttpClient();
        var talker = new Talker(http, fleet.Addresses);
        await talker.Begin(Here);
        using var socket = await talker.Listen(There, TestContext.Current.CancellationToken);

        for (var n = 0; n < 10; n++)
        {
            await talker.Say(n % 2, "わからない", $"turn-{n}");
        }

        var heard = await Talker.Until(socket, activity => activity["channelData"]?["clientActivityID"]?.ToString() == "turn-9", Soon);
        var numbers = heard.Where(activity => activity["type"]!.ToString() == "message").Select(activity => activity["id"]!.ToString()).ToList();
        Assert.Equal(numbers.Distinct().Order(StringComparer.Ordinal), numbers);
        Assert.Equal(10, heard.Count(activity => activity["channelData"]?["clientActivityID"] is not null));

        await PostgresCluster.Execute(database, "select pg_terminate_backend(pid) from pg_stat_activity where query like 'listen %' and datname = current_database()");
        await talker.Say(Here, "わからない", "unheard");
        await Talker.Until(socket, activity => activity["channelData"]?["clientActivityID"]?.ToString() == "unheard", Soon);

        await talker.Say(Here, "隠して", "hide");
        await Talker.Until(socket, activity => activity["name"]?.ToString() == "hide", Soon);
        await talker.Say(Here, "削除", "erase");
        await talker.Say(Here, "はい", "yes");
        await Talker.Until(socket, activity => activity["name"]?.ToString() == "erased", Soon);
    }

    [Fact]
    public async Task A_host_told_to_stop_answers_what_it_has_begun_and_ends_well()
    {
        await using var fleet = new Fleet(await (await PostgresCluster.Shared()).NewDatabase(), hosts: 1);
        await fleet.Start();
        using var http = new HttpClient();
        var talkers = Enumerable.Range(0, 20).Select(_ => new Talker(http, fleet.Addresses)).ToList();
        await Task.WhenAll(talkers.Select(talker => talker.Begin(Here)));
        var said = talkers.Select(talker => talker.Say(Here, "アイフルに50万、プロミスに30万", "last")).ToList();
        await Task.Delay(20, TestContext.Current.CancellationToken);
        Assert.Equal(0, await fleet.Terminate(Here));
        fleet.Start(Here);
        await Task.WhenAll(said);
    }
}
