using DebtBot.Dialogs.Conversation;
using DebtBot.Storage;

namespace DebtBot.Delivery;

/// <summary>Sends the items of one conversation in order and strikes out what was delivered or will never be.</summary>
internal sealed class Courier(DeliveryChannels channels, ConversationArchive archive)
{
    private const int Attempts = 20;

    public async Task Send(Parcel parcel, CancellationToken cancel)
    {
        if (channels.Find(parcel.Key.Channel) is not { } delivery)
        {
            return;
        }

        var settled = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in parcel.Items)
        {
            var outcome = await delivery.Send(parcel.Key, item, cancel);
            if (outcome == DeliveryOutcome.TryAgain)
            {
                break;
            }

            settled.Add(item.Id);
            if (outcome == DeliveryOutcome.Dead)
            {
                settled.UnionWith(parcel.Items.Select(other => other.Id));
                break;
            }
        }

        if (settled.Count > 0 && !parcel.LastGoodbye)
        {
            await StrikeOut(parcel.Key, settled, cancel);
        }
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
