namespace DebtBot.Benchmarks;

/// <summary>The LINE channel with two hundred people at once, beside the web channel on the same host: signed webhook to durable, to answered, and turns a second.</summary>
internal static class LineTurns
{
    private const int People = 200;

    /// <summary>LINE waits two seconds for its 200.</summary>
    private const double DurableTarget = 2_000, AnsweredTarget = 3_000, ShareOfWeb = 0.5;

    public static async Task<IReadOnlyList<Line>> Measure(Settings settings)
    {
        await using var far = await FarLine.Start();
        far.Configure();
        await using var server = await ServerProcess.Start(Server.Channels);
        using var line = new LineLoad(server.Address, far);
        using var web = new WebLoad(server.Address);
        await line.Closed("warm", People, settings.WarmUp / 2);
        await web.Closed("warm", People, settings.WarmUp / 2);
        List<(Stretch Durable, Stretch Answered)> lines = [];
        List<Stretch> webs = [];
        for (var round = 0; round < settings.Rounds; round++)
        {
            lines.Add(await line.Closed($"{round}", People, settings.Seconds));
            webs.Add(await web.Closed($"{round}", People, settings.Seconds));
        }

        await Console.Error.WriteLineAsync($"LINE was asked to come again {line.Again} times, warming up included");
        var webP99 = webs.Select(stretch => stretch.Percentile(0.99)).Median();
        return
        [
            Line.Below("LINE, 200 people: signed webhook to durable, p99 (reference: web)", lines.Select(pair => pair.Durable.Percentile(0.99)).Median(), DurableTarget, "ms") with { Reference = $"{webP99:0} ms" },
            Line.Below("LINE, 200 people: signed webhook to answered, p99", lines.Select(pair => pair.Answered.Percentile(0.99)).Median(), AnsweredTarget, "ms"),
            Line.RatioAtLeast("LINE, 200 people: turns answered a second, against the web's", lines.Select(pair => pair.Answered.PerSecond).Median(), webs.Select(stretch => stretch.PerSecond).Median(), ShareOfWeb, "/s"),
        ];
    }
}
