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

    /// <summary>Conversations somebody listens to on this host; none for channels that push.</summary>
    IReadOnlyCollection<ConversationKey> Watched => [];

    /// <summary>Another host changed a watched conversation, or may have: listeners are told what they lack. Null: it was erased.</summary>
    void CatchUp(ConversationKey key, ConversationState? now, bool hidden)
    {
    }

    /// <summary>True when everything a turn says goes out in one call (LINE); false when each message is a call of its own (Teams).</summary>
    bool TogetherPerTurn { get; }

    /// <summary>Sends the items of one turn that are left, or a single one; they are settled as a whole. The first item's id is the idempotency key. Only called when <see cref="Pushes"/>,
    /// and never twice at a time for one conversation.</summary>
    Task<DeliveryOutcome> Send(ConversationKey key, IReadOnlyList<OutboxItem> items, CancellationToken cancel);
}

public enum DeliveryOutcome
{
    Delivered,
    TryAgain,

    /// <summary>The channel will never take this, but perhaps the next: drop it and go on.</summary>
    Refused,

    /// <summary>The channel will never take it (blocked, gone): drop it and stop.</summary>
    Dead,
}
