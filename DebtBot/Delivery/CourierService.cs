namespace DebtBot.Delivery;

/// <summary>Sends what turns just said, right after they were saved. What it cannot deliver the sweep takes up later.</summary>
internal sealed partial class CourierService(DeliveryChannels channels, Courier courier, ILogger<CourierService> log) : BackgroundService
{
    private const int AtOnce = 16;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await Parallel.ForEachAsync(channels.Parcels.ReadAllAsync(stoppingToken), new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = stoppingToken }, Send);
        }
        catch (OperationCanceledException)
        {
            // The host is stopping, perhaps before it ever started; the next start's sweep sends what is left.
        }
    }

    private async ValueTask Send(Parcel parcel, CancellationToken cancel)
    {
        try
        {
            await courier.Send(parcel, cancel);
        }
        catch (Exception fault) when (!cancel.IsCancellationRequested)
        {
            SendingFailed(parcel.Key.Channel, fault.GetType().Name);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Sending on {Channel} failed with {Fault}; the sweep tries again")]
    private partial void SendingFailed(string channel, string fault);
}
