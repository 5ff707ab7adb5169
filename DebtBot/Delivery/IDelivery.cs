using DebtBot.Dialogs.Conversation;
using DebtBot.Hosting;

namespace DebtBot.Delivery;

/// <summary>Brings messages to one channel. Pull channels (Direct Line, terminal) read the transcript and are only nudged; push channels (LINE, Teams) are sent each outbox item.</summary>
public interface IDelivery
{
    /// <summary>The channel part of <see cref="ConversationKey"/>.</summary>
    string Channel { get; }

    /// <summary>True when the channel must be sent each message and its outbox kept until it confirms.</summary>
    bool Pushes { get; }

    /// <summary>Tells listeners that lines were added, or that the conversation was erased or hidden. Never throws for a listener that is gone.</summary>
    void Nudge(ConversationKey key, Accepted turn);

    /// <summary>Sends one item; the item's id is the idempotency key. Only called when <see cref="Pushes"/>.</summary>
    Task<DeliveryOutcome> Send(ConversationKey key, OutboxItem item, CancellationToken cancel);
}

public enum DeliveryOutcome
{
    Delivered,
    TryAgain,

    /// <summary>The channel will never take it (blocked, gone): drop it and stop.</summary>
    Dead,
}
