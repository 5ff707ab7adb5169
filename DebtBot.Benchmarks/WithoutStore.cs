namespace DebtBot.Benchmarks;

/// <summary>CPU time of the server process per turn when nothing is stored: HTTP, JSON, sealing and the turn itself.</summary>
internal static class WithoutStore
{
    private const double Target = 200;

    public static async Task<IReadOnlyList<Line>> Measure(Settings settings)
    {
        var turns = await MicrosecondsPerRequest(Server.TurnsInMemory, settings);
        var bare = await MicrosecondsPerRequest(Server.Bare, settings);
        return [Line.Below("CPU per turn without the store, HTTP included", turns, Target, "us") with { Reference = $"{bare:0.0} us bare" }];
    }

    private static async Task<double> MicrosecondsPerRequest(string kind, Settings settings)
    {
        await using var server = await ServerProcess.Start(kind);
        await Throughput.WarmUp(server, settings.WarmUp);
        List<double> costs = [];
        for (var round = 0; round < settings.Rounds; round++)
        {
            var before = server.Cpu;
            var stretch = await Throughput.Round(server, $"{round}", settings.Seconds / 2);
            costs.Add((server.Cpu - before).TotalMicroseconds / stretch.Milliseconds.Length);
        }

        return costs.Median();
    }
}
