using System.Collections.Concurrent;
using DebtBot.Dialogs.Conversation;

namespace DebtBot.Delivery;

/// <summary>Sends what turns just said, right after they were saved, each conversation's in the order in which it was said. What it cannot deliver the sweep takes up later.</summary>
internal sealed partial class CourierService(DeliveryChannels channels, Courier courier, ILogger<CourierService> log) : BackgroundService
{
    private const int AtOnce = 64;

    private readonly SemaphoreSlim free = new(AtOnce);

    /// <summary>The parcel of each conversation that comes last, as long as it is on its way.</summary>
    private readonly ConcurrentDictionary<ConversationKey, Task> last = new();

    public override void Dispose()
    {
        free.Dispose();
        base.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await foreach (var parcel in channels.Parcels.ReadAllAsync(stoppingToken))
            {
                Dispatch(parcel);
            }
        }
        catch (OperationCanceledException)
        {
            // The host is stopping, perhaps before it ever started.
        }

        // What turns said before the stop still goes out; what does not get through, another host's sweep sends.
        while (channels.Parcels.TryRead(out var left))
        {
            Dispatch(left);
        }

        await Task.WhenAll(last.Values);
    }

    /// <summary>Only this one dispatches, so a conversation's parcels line up as they came.</summary>
    private void Dispatch(Parcel parcel)
    {
        var mine = After(last.GetValueOrDefault(parcel.Key, Task.CompletedTask), parcel);
        last[parcel.Key] = mine;
        mine.ContinueWith(done => last.TryRemove(new(parcel.Key, done)), TaskScheduler.Default);
    }

    private async Task After(Task before, Parcel parcel)
    {
        await before;
        await free.WaitAsync(CancellationToken.None);
        try
        {
            await Send(parcel);
        }
        finally
        {
            free.Release();
        }
    }

    /// <summary>What has begun is brought to its end when the host stops; channels answer within their own time limits.</summary>
    private async Task Send(Parcel parcel)
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
