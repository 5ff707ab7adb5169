using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace DebtBot.Hosting;

/// <summary>What an operator can watch, by channel and without a word of anybody: the meter and the traces <c>DebtBot</c>, for dotnet-counters or any OpenTelemetry collector.</summary>
internal static class Telemetry
{
    public const string Name = "DebtBot", TurnTimeName = "debtbot.turn.duration", AgeName = "debtbot.delivery.age";

    private static readonly Meter Meter = new(Name);
    private static readonly ActivitySource Source = new(Name);
    private static readonly Histogram<double> TurnTime = Meter.CreateHistogram<double>(TurnTimeName, "s", "From an event's arrival until its turn is durable");
    private static readonly Counter<long> Faults = Meter.CreateCounter<long>("debtbot.turn.faults", description: "Turns that ended in an apology");
    private static readonly Counter<long> Deliveries = Meter.CreateCounter<long>("debtbot.deliveries", description: "Calls to a push channel by outcome");
    private static readonly Counter<long> Limited = Meter.CreateCounter<long>("debtbot.refused", description: "Requests and messages refused by a limit, by reason");
    private static readonly Histogram<double> QueueAge = Meter.CreateHistogram<double>(AgeName, "s", "How old a message was at each try to deliver it");

    /// <summary>A trace of its own for each turn: what the outside says about traces is not taken over.</summary>
    /// <remarks>In an async method, so that the caller's own activity is there again afterwards.</remarks>
    public static Activity? BeginTurn(string channel, string happened)
    {
        Activity.Current = null;
        return Source.StartActivity("turn", ActivityKind.Server)?.SetTag("channel", channel).SetTag("event", happened);
    }

    public static void Turn(string channel, TimeSpan took) => TurnTime.Record(took.TotalSeconds, new TagList { { "channel", channel } });

    public static void TurnFailed(string channel) => Faults.Add(1, new TagList { { "channel", channel } });

    public static void Refused(string reason) => Limited.Add(1, new TagList { { "reason", reason } });

    public static Activity? BeginDelivery(string channel)
    {
        Activity.Current = null;
        return Source.StartActivity("deliver", ActivityKind.Producer)?.SetTag("channel", channel);
    }

    /// <param name="age">Since the message was said.</param>
    public static void Delivered(string channel, string outcome, TimeSpan age)
    {
        Activity.Current?.SetTag("outcome", outcome);
        var tags = new TagList { { "channel", channel }, { "outcome", outcome } };
        Deliveries.Add(1, tags);
        QueueAge.Record(age.TotalSeconds, tags);
    }
}
