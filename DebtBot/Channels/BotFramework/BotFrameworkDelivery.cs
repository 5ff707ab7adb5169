using DebtBot.Delivery;
using DebtBot.Dialogs.Conversation;
using DebtBot.Hosting;

namespace DebtBot.Channels.BotFramework;

/// <summary>Sends outbox items through the Connector, one call each.</summary>
internal sealed class BotFrameworkDelivery(Connector connector) : IDelivery
{
    public const string ChannelName = "botframework";

    public string Channel => ChannelName;

    public bool Pushes => true;

    public bool TogetherPerTurn => false;

    public void Nudge(ConversationKey key, Accepted turn)
    {
        // A model's answer is still coming: it may take seconds.
        var pushed = turn.State.Outbox.Any(item => turn.NewLines.Any(line => line.EventId == item.ReplyToEventId));
        if (pushed && turn.Effects.OfType<Effect.AskTheModel>().Any() && Address.Parse(turn.State.Address) is { } address)
        {
            connector.ShowTyping(address);
        }
    }

    public async Task<DeliveryOutcome> Send(ConversationKey key, IReadOnlyList<OutboxItem> items, CancellationToken cancel)
    {
        var item = items[0];
        return Address.Parse(item.Address) is { } address
            ? await connector.Send(address, ActivityRenderer.Of(item.Message, address, item.ReplyHandle), item.ReplyHandle, cancel)
            : DeliveryOutcome.Dead;
    }
}
