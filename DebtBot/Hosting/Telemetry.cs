using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace DebtBot.Hosting;

/// <summary>What an operator can watch, by channel and without a word of anybody: the meter <c>DebtBot</c>, for dotnet-counters or any OpenTelemetry collector.</summary>
internal static class Telemetry
{
    public const string Name = "DebtBot";

    private static readonly Meter Meter = new(Name);
    private static readonly Histogram<double> TurnTime = Meter.CreateHistogram<double>("debtbot.turn.duration", "s", "From an event's arrival until its turn is durable");
    private static readonly Counter<long> Deliveries = Meter.CreateCounter<long>("debtbot.deliveries", description: "Calls to a push channel by outcome");
    private static readonly Histogram<double> QueueAge = Meter.CreateHistogram<double>("debtbot.delivery.age", "s", "How old a message was when it was delivered or given up");

    public static void Turn(string channel, TimeSpan took) => TurnTime.Record(took.TotalSeconds, new TagList { { "channel", channel } });

    /// <param name="age">Since the message was said; not recorded for a try that is to be repeated.</param>
    public static void Delivered(string channel, string outcome, TimeSpan? age)
    {
        Deliveries.Add(1, new TagList { { "channel", channel }, { "outcome", outcome } });
        if (age is { } old)
        {
            QueueAge.Record(old.TotalSeconds, new TagList { { "channel", channel } });
        }
    }
}
