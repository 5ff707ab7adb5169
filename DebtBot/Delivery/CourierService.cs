namespace DebtBot.Delivery;

/// <summary>Sends what turns just said, right after they were saved. What it cannot deliver the sweep takes up later.</summary>
internal sealed partial class CourierService(DeliveryChannels channels, Courier courier, ILogger<CourierService> log) : BackgroundService
{
    private const int AtOnce = 64;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await Parallel.ForEachAsync(channels.Parcels.ReadAllAsync(stoppingToken), new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = stoppingToken }, Send);
        }
        catch (OperationCanceledException)
        {
            // The host is stopping, perhaps before it ever started.
        }

        // What turns said before the stop still goes out; what does not get through, another host's sweep sends.
        while (channels.Parcels.TryRead(out var left))
        {
            await Send(left, CancellationToken.None);
        }
    }

    /// <summary>What has begun is brought to its end when the host stops; channels answer within their own time limits.</summary>
    private async ValueTask Send(Parcel parcel, CancellationToken cancel)
    {
        try
        {
            await courier.Send(parcel, CancellationToken.None);
        }
        catch (Exception fault)
        {
            SendingFailed(parcel.Key.Channel, fault.GetType().Name);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Sending on {Channel} failed with {Fault}; the sweep tries again")]
    private partial void SendingFailed(string channel, string fault);
}
