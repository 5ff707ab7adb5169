namespace DebtBot.Benchmarks;

/// <summary>Durable turns in PostgreSQL: beside a bare endpoint that does the same statements, saves together and one by one, one host and two.</summary>
internal static class PostgreSqlLoad
{
    /// <summary>Published figure of the Bot Framework SDK for .NET with volatile memory on a comparable machine; it cannot be run here.</summary>
    private const double SdkTurnsPerSecond = 1138, SdkTimes = 3;

    private const double P99Target = 15, SteadyP99Target = 10, BareShare = 0.9, FullTarget = 1.2;
    private const int PerSecond = 200;

    public static async Task<IReadOnlyList<Line>> Measure(Settings settings)
    {
        await using var servers = await PostgreSqlServers.Begin();
        var database = await servers.NewDatabase();
        var turns = await servers.Start(Server.Turns, database);
        var alone = await servers.Start(Server.Turns, database, largestBatch: 1);
        var bare = await servers.Start(Server.BareWrite, await servers.NewDatabase());
        List<Stretch> ours = [], single = [], theirs = [], steady = [];
        foreach (var server in new[] { turns, alone, bare })
        {
            await Throughput.WarmUp(server, settings.WarmUp);
        }

        for (var round = 0; round < settings.Rounds; round++)
        {
            ours.Add(await Throughput.Round(turns, $"o{round}", settings.Seconds));
            theirs.Add(await Throughput.Round(bare, $"t{round}", settings.Seconds));
            single.Add(await Throughput.Round(alone, $"s{round}", settings.Seconds));
            using var even = new Load(turns.Address, $"steady{round}");
            steady.Add(await even.Steady(PerSecond, settings.Seconds));
        }

        var perSecond = PerSecondOf(ours);
        return
        [
            Line.RatioAtLeast("durable turns/s, 16 clients, PostgreSQL, against the bare write", perSecond, PerSecondOf(theirs), BareShare, "/s"),
            Line.AtLeast("the same against 3x the .NET SDK's published 1,138", perSecond, SdkTurnsPerSecond * SdkTimes, "/s"),
            Line.RatioAtLeast("the same against every save committed alone", perSecond, PerSecondOf(single), 1, "/s"),
            Line.Below("p99 at 16 clients, PostgreSQL", ours.Select(stretch => stretch.Percentile(0.99)).Median(), P99Target, "ms"),
            Line.Below("p99 at a steady 200 turns/s, PostgreSQL", steady.Select(stretch => stretch.Percentile(0.99)).Median(), SteadyP99Target, "ms"),
            await TwoHosts(turns, alone, perSecond, settings),
        ];
    }

    /// <summary>Turn time beside many stored conversations against beside none.</summary>
    public static async Task<IReadOnlyList<Line>> MeasureFull(Settings settings)
    {
        await using var servers = await PostgreSqlServers.Begin();
        var full = await servers.NewDatabase();
        await FullStore.Fill(servers.HostSettings(full), settings.Stored);
        var (beside, alone) = (await servers.Start(Server.Turns, full), await servers.Start(Server.Turns, await servers.NewDatabase()));
        await Throughput.WarmUp(beside, settings.WarmUp);
        await Throughput.WarmUp(alone, settings.WarmUp);
        var (with, without) = await FullStore.MedianPair(beside, alone, settings);
        return [Line.RatioAtMost($"mean turn time, 16 clients, PostgreSQL, {settings.Stored:#,0} stored against 1", with, without, FullTarget, "ms")];
    }

    /// <summary>Both hosts, the clients and the database share the cores of this machine: it shows what a second host costs, not what it brings.</summary>
    private static async Task<Line> TwoHosts(ServerProcess one, ServerProcess other, double alone, Settings settings)
    {
        using Load first = new(one.Address, "first"), second = new(other.Address, "second");
        var both = await Task.WhenAll(first.Closed(Settings.Clients / 2, settings.Seconds), second.Closed(Settings.Clients / 2, settings.Seconds));
        return Line.RatioAtLeast("two hosts on one PostgreSQL and the same cores, against one", both.Sum(stretch => stretch.PerSecond), alone, 0.6, "/s");
    }

    private static double PerSecondOf(List<Stretch> stretches) => stretches.Select(stretch => stretch.PerSecond).Median();
}
