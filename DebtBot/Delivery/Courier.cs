using DebtBot.Dialogs.Conversation;
using DebtBot.Hosting;
using DebtBot.Storage;

namespace DebtBot.Delivery;

/// <summary>Sends the items of one conversation in order and strikes out what was delivered or will never be. One conversation's parcels go one after another.</summary>
internal sealed class Courier(DeliveryChannels channels, ConversationArchive archive, TimeProvider clock)
{
    private const int Attempts = 20;

    private readonly OneAtATime lanes = new();

    public async Task Send(Parcel parcel, CancellationToken cancel)
    {
        if (channels.Find(parcel.Key.Channel) is not { } delivery)
        {
            return;
        }

        using var pass = await lanes.Enter(parcel.Key, cancel);
        var waiting = await StillWaiting(parcel, cancel);
        var settled = new HashSet<string>(StringComparer.Ordinal);
        foreach (var items in delivery.TogetherPerTurn ? waiting.GroupBy(item => item.ReplyToEventId).Select(turn => turn.ToList()) : waiting.Select(item => new List<OutboxItem> { item }))
        {
            using var trace = Telemetry.BeginDelivery(parcel.Key.Channel);
            var outcome = await delivery.Send(parcel.Key, items, cancel);
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

        if (settled.Count > 0 && !parcel.LastGoodbye)
        {
            await StrikeOut(parcel.Key, settled, cancel);
        }
    }

    /// <summary>While a parcel waited for its turn, another may have brought the same, or the person taken the message back.</summary>
    private async Task<IReadOnlyList<OutboxItem>> StillWaiting(Parcel parcel, CancellationToken cancel)
    {
        if (parcel.LastGoodbye)
        {
            return parcel.Items;
        }

        var kept = (await archive.Load(parcel.Key, cancel))?.State.Outbox.Select(item => item.Id).ToHashSet(StringComparer.Ordinal) ?? [];
        return [.. parcel.Items.Where(item => kept.Contains(item.Id))];
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
