namespace DebtBot.Benchmarks;

/// <summary>Durable turns per second with sixteen clients, beside a bare endpoint that does the same group-committed write.</summary>
internal static class Throughput
{
    /// <summary>Published figure of the Bot Framework SDK for .NET with volatile memory on a comparable machine; it cannot be run here.</summary>
    private const double SdkTurnsPerSecond = 1138, SdkTimes = 1.3;

    private const double P99Target = 25, BareShare = 0.8;

    public static async Task<IReadOnlyList<Line>> Measure(Settings settings)
    {
        await using var turns = await ServerProcess.Start(Server.Turns);
        await using var bare = await ServerProcess.Start(Server.BareWrite);
        List<Stretch> ours = [], theirs = [];
        await WarmUp(turns, settings.WarmUp);
        await WarmUp(bare, settings.WarmUp);
        for (var round = 0; round < settings.Rounds; round++)
        {
            ours.Add(await Round(turns, $"{round}", settings.Seconds));
            theirs.Add(await Round(bare, $"{round}", settings.Seconds));
        }

        var perSecond = ours.Select(stretch => stretch.PerSecond).Median();
        return
        [
            Line.RatioAtLeast("durable turns/s, 16 clients, LiteDB, against the bare write", perSecond, theirs.Select(stretch => stretch.PerSecond).Median(), BareShare, "/s"),
            Line.AtLeast("the same against 1.3x the .NET SDK's published 1,138", perSecond, SdkTurnsPerSecond * SdkTimes, "/s"),
            Line.Below("p99 at 16 clients, LiteDB", ours.Select(stretch => stretch.Percentile(0.99)).Median(), P99Target, "ms"),
        ];
    }

    /// <summary>Until the just-in-time compiler has done its work; before, a server reaches half.</summary>
    public static async Task WarmUp(ServerProcess server, double seconds) => await Round(server, "warm", seconds);

    public static async Task<Stretch> Round(ServerProcess server, string run, double seconds)
    {
        using var load = new Load(server.Address, run);
        return await load.Closed(Settings.Clients, seconds);
    }
}
