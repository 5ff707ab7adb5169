namespace DebtBot.Benchmarks;

/// <summary>Two hundred turns a second, evenly spaced; and the memory at rest and under sixteen clients.</summary>
internal static class SteadyLoad
{
    private const int PerSecond = 200;
    private const double P99Target = 10, AtRestTarget = 170, UnderLoadTarget = 220;

    public static async Task<IReadOnlyList<Line>> Measure(Settings settings)
    {
        await using var server = await ServerProcess.Start(Server.Turns);
        using var load = new Load(server.Address, "first");
        await load.Closed(1, 0.5);
        var atRest = server.Megabytes;
        var p99 = await P99(server, settings);
        var underLoad = await Peak(server, settings);
        await using var bare = await ServerProcess.Start(Server.BareWrite);
        return
        [
            Line.Below("p99 at a steady 200 turns/s, LiteDB (reference: the bare write)", p99, P99Target, "ms") with { Reference = $"{await P99(bare, settings):0.00} ms" },
            Line.Below("memory at rest, first turns done", atRest, AtRestTarget, "MB"),
            Line.Below("memory under load, 16 clients, highest seen", underLoad, UnderLoadTarget, "MB"),
        ];
    }

    private static async Task<double> P99(ServerProcess server, Settings settings)
    {
        await Throughput.WarmUp(server, settings.WarmUp);
        List<double> found = [];
        for (var round = 0; round < settings.Rounds; round++)
        {
            using var steady = new Load(server.Address, $"steady{round}");
            found.Add((await steady.Steady(PerSecond, settings.Seconds)).Percentile(0.99));
        }

        return found.Median();
    }

    private static async Task<double> Peak(ServerProcess server, Settings settings)
    {
        var highest = 0.0;
        var running = Throughput.Round(server, "memory", settings.Seconds * 2);
        while (!running.IsCompleted)
        {
            await Task.WhenAny(running, Task.Delay(100));
            highest = Math.Max(highest, server.Megabytes);
        }

        await running;
        return highest;
    }
}
