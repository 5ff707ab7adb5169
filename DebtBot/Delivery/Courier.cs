using DebtBot.Dialogs.Conversation;
using DebtBot.Hosting;
using DebtBot.Storage;

namespace DebtBot.Delivery;

/// <summary>Sends the items of one conversation in order and strikes out what was delivered or will never be. One conversation's parcels go one after another.</summary>
internal sealed class Courier(DeliveryChannels channels, ConversationArchive archive, TimeProvider clock)
{
    private const int Attempts = 20;

    private readonly OneAtATime lanes = new();
    private readonly OnTheWay onTheWay = new(channels);

    public async Task Send(Parcel parcel, CancellationToken cancel)
    {
        if (channels.Find(parcel.Key.Channel) is not { } delivery)
        {
            return;
        }

        using var pass = await lanes.Enter(parcel.Key, cancel);
        var settled = await Bring(delivery, parcel, await StillWaiting(parcel, cancel), cancel);
        if (settled.Count > 0 && !parcel.LastGoodbye)
        {
            await StrikeOut(parcel.Key, settled, cancel);
        }
    }

    /// <summary>What was delivered or will never be.</summary>
    private async Task<HashSet<string>> Bring(IDelivery delivery, Parcel parcel, IReadOnlyList<OutboxItem> waiting, CancellationToken cancel)
    {
        var settled = new HashSet<string>(StringComparer.Ordinal);
        using var sending = onTheWay.Begin(parcel.Key, parcel.LastGoodbye ? [] : waiting);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancel, sending.Stopped);
        foreach (var items in delivery.TogetherPerTurn ? waiting.GroupBy(item => item.ReplyToEventId).Select(turn => turn.ToList()) : waiting.Select(item => new List<OutboxItem> { item }))
        {
            using var trace = Telemetry.BeginDelivery(parcel.Key.Channel);
            var outcome = await Outcome(delivery.Send(parcel.Key, items, either.Token), sending);
            Telemetry.Delivered(parcel.Key.Channel, outcome.ToString(), clock.GetUtcNow() - items[0].Since);
            if (outcome == DeliveryOutcome.TryAgain)
            {
                break;
            }

            settled.UnionWith((outcome == DeliveryOutcome.Dead ? parcel.Items : items).Select(item => item.Id));
            if (outcome == DeliveryOutcome.Dead)
            {
                break;
            }
        }

        return settled;
    }

    /// <summary>What was stopped is looked at anew by the sweep: what was not taken back is still in the outbox.</summary>
    private static async Task<DeliveryOutcome> Outcome(Task<DeliveryOutcome> sent, OnTheWay.Sending sending)
    {
        try
        {
            return await sent;
        }
        catch (OperationCanceledException) when (sending.Stopped.IsCancellationRequested)
        {
            return DeliveryOutcome.TryAgain;
        }
    }

    /// <summary>While a parcel waited for its turn, another may have brought the same, or the person taken the message back. An item is taken as it is kept now:
    /// when another host has tried it meanwhile, a spent reply token means that it arrived.</summary>
    private async Task<IReadOnlyList<OutboxItem>> StillWaiting(Parcel parcel, CancellationToken cancel)
    {
        if (parcel.LastGoodbye)
        {
            return parcel.Items;
        }

        var wanted = parcel.Items.Select(item => item.Id).ToHashSet(StringComparer.Ordinal);
        return [.. (await archive.Load(parcel.Key, cancel))?.State.Outbox.Where(item => wanted.Contains(item.Id)) ?? []];
    }

    private async Task StrikeOut(ConversationKey key, HashSet<string> settled, CancellationToken cancel)
    {
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            if (await archive.Load(key, cancel) is not { } stored
                || stored.State.Without(settled) is var after && ReferenceEquals(after, stored.State)
                || await archive.TrySave(key, after.WithWakeUp(), stored.Version, cancel))
            {
                return;
            }
        }
    }
}
