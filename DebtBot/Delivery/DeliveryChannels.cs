using System.Threading.Channels;
using DebtBot.Dialogs.Conversation;
using DebtBot.Hosting;

namespace DebtBot.Delivery;

/// <summary>The channels by name. After a durable turn it nudges the channel and puts what must be pushed before the courier.</summary>
internal sealed class DeliveryChannels(Func<IEnumerable<IDelivery>> deliveries)
{
    /// <summary>Late, because a channel may itself need the loop.</summary>
    private readonly Lazy<Dictionary<string, IDelivery>> byName =
        new(() => deliveries().ToDictionary(delivery => delivery.Channel, StringComparer.Ordinal));

    private readonly Channel<Parcel> parcels = Channel.CreateUnbounded<Parcel>();

    /// <summary>Raised once per durable turn.</summary>
    public event Action<ConversationKey, Accepted>? Durable;

    public ChannelReader<Parcel> Parcels => parcels.Reader;

    public IDelivery? Find(string channel) => byName.Value.GetValueOrDefault(channel);

    public bool Pushes(string channel) => Find(channel) is { Pushes: true };

    /// <summary>What is listened to on this host.</summary>
    public IEnumerable<(IDelivery Delivery, ConversationKey Key)> Watched() =>
        byName.Value.Values.SelectMany(delivery => delivery.Watched, (delivery, key) => (delivery, key));

    /// <summary>Called once per durable turn.</summary>
    public void After(ConversationKey key, Accepted turn)
    {
        if (Find(key.Channel) is not { } delivery)
        {
            return;
        }

        delivery.Nudge(key, turn);
        Durable?.Invoke(key, turn);
        var fresh = turn.State.Outbox.Where(item => item.Attempts == 0 && turn.NewLines.Any(line => line.EventId == item.ReplyToEventId)).ToList();
        if (delivery.Pushes && fresh.Count > 0)
        {
            parcels.Writer.TryWrite(new(key, fresh, turn.Erased));
        }
    }
}

/// <summary>Items of one conversation to send now, in order.</summary>
/// <param name="LastGoodbye">The conversation is erased: sent once, nothing is stored about it.</param>
internal sealed record Parcel(ConversationKey Key, IReadOnlyList<OutboxItem> Items, bool LastGoodbye);
