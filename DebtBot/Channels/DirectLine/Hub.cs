using System.Collections.Concurrent;
using System.Threading.Channels;
using DebtBot.Delivery;
using DebtBot.Dialogs.Conversation;
using DebtBot.Hosting;

namespace DebtBot.Channels.DirectLine;

/// <summary>Something for the listeners of a conversation: new lines, or a passing event that is in no transcript.</summary>
internal sealed record Frame(IReadOnlyList<TranscriptLine> Lines, long Next, string? Event, bool Typing);

/// <summary>Who listens to which conversation on this host. A listener that falls behind is cut off; it comes back and reads from its watermark.</summary>
internal sealed class Hub : IDelivery
{
    private const int MostWaiting = 64;
    private readonly ConcurrentDictionary<string, ConcurrentDictionary<Channel<Frame>, byte>> listeners = new(StringComparer.Ordinal);

    public string Channel => DirectLineEndpoints.ChannelName;

    public bool Pushes => false;

    public Channel<Frame> Listen(string conversation)
    {
        var mine = System.Threading.Channels.Channel.CreateBounded<Frame>(MostWaiting);
        listeners.GetOrAdd(conversation, _ => new())[mine] = 0;
        return mine;
    }

    public void Leave(string conversation, Channel<Frame> mine)
    {
        if (listeners.TryGetValue(conversation, out var all) && all.TryRemove(mine, out _) && all.IsEmpty)
        {
            listeners.TryRemove(KeyValuePair.Create(conversation, all));
        }
    }

    public void Typing(string conversation) => Publish(conversation, new([], 0, null, Typing: true));

    public void Nudge(ConversationKey key, Accepted turn)
    {
        Publish(key.Id, new(turn.NewLines, turn.State.NextLine, turn.Effects.OfType<Effect.Hide>().Any() ? "hide" : null, Typing: false));
        if (turn.Erased)
        {
            Publish(key.Id, new([], turn.State.NextLine, "erased", Typing: false));
        }
    }

    public Task<DeliveryOutcome> Send(ConversationKey key, OutboxItem item, CancellationToken cancel) => Task.FromResult(DeliveryOutcome.Delivered);

    private void Publish(string conversation, Frame frame)
    {
        if (!listeners.TryGetValue(conversation, out var all))
        {
            return;
        }

        foreach (var listener in all.Keys)
        {
            if (!listener.Writer.TryWrite(frame))
            {
                listener.Writer.TryComplete();
            }
        }
    }
}
