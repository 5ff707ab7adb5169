using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using DebtBot.Hosting;

namespace DebtBot.Tests.Channels.Line;

/// <summary>An operator sees turn times, outcomes and how old messages were, by channel, and nothing of anybody.</summary>
public sealed class TelemetryTests
{
    [Fact]
    public async Task Turns_and_deliveries_are_measured_by_channel_without_naming_anybody()
    {
        var (seen, user) = (new ConcurrentQueue<(string Name, string Tags)>(), LineEvents.User(77));
        using var listener = new MeterListener { InstrumentPublished = (instrument, mine) => { if (instrument.Meter.Name == Telemetry.Name) { mine.EnableMeasurementEvents(instrument); } } };
        listener.SetMeasurementEventCallback<double>((instrument, _, tags, _) => seen.Enqueue((instrument.Name, Written(tags))));
        listener.SetMeasurementEventCallback<long>((instrument, _, tags, _) => seen.Enqueue((instrument.Name, Written(tags))));
        listener.Start();
        await using var host = await LineHost.Start();
        host.Line.Fates.Enqueue(new(Before: 429, Words: "You have reached your monthly limit."));
        await host.Post(LineEvents.Text(user, "返せない"));
        await host.Settled(user);
        Assert.Contains(seen, one => one is { Name: "debtbot.turn.duration", Tags: "channel=line" });
        Assert.Contains(seen, one => one is { Name: "debtbot.deliveries", Tags: "channel=line,outcome=Refused" });
        Assert.Contains(seen, one => one is { Name: "debtbot.delivery.age", Tags: "channel=line,outcome=Refused" });
        Assert.DoesNotContain(seen, one => one.Tags.Contains(user, StringComparison.Ordinal));
    }

    private static string Written(ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        var written = new List<string>();
        foreach (var (name, value) in tags)
        {
            written.Add($"{name}={value}");
        }

        return string.Join(',', written);
    }
}
