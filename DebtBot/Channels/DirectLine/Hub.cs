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
    private readonly Lock gate = new();
    private readonly Dictionary<string, List<Channel<Frame>>> listeners = new(StringComparer.Ordinal);

    public string Channel => DirectLineEndpoints.ChannelName;

    public bool Pushes => false;

    public bool TogetherPerTurn => true;

    public IReadOnlyCollection<ConversationKey> Watched
    {
        get
        {
            lock (gate)
            {
                return [.. listeners.Keys.Select(DirectLineEndpoints.Key)];
            }
        }
    }

    public Channel<Frame> Listen(string conversation)
    {
        var mine = System.Threading.Channels.Channel.CreateBounded<Frame>(MostWaiting);
        lock (gate)
        {
            if (!listeners.TryGetValue(conversation, out var all))
            {
                listeners[conversation] = all = [];
            }

            all.Add(mine);
        }

        return mine;
    }

    public void Leave(string conversation, Channel<Frame> mine)
    {
        lock (gate)
        {
            if (listeners.TryGetValue(conversation, out var all) && all.Remove(mine) && all.Count == 0)
            {
                listeners.Remove(conversation);
            }
        }
    }

    public void Typing(string conversation) => Publish(conversation, new([], 0, null, Typing: true));

    public void Nudge(ConversationKey key, Accepted turn)
    {
        // All lines, not only the new ones: a turn before this one may have run on another host that has not told us yet.
        var lines = turn.Erased ? turn.NewLines : turn.State.Transcript;
        Publish(key.Id, new(lines, turn.State.NextLine, turn.Effects.OfType<Effect.Hide>().Any() ? "hide" : null, Typing: false));
        if (turn.Erased)
        {
            Publish(key.Id, new([], turn.State.NextLine, "erased", Typing: false));
        }
    }

    public Task<DeliveryOutcome> Send(ConversationKey key, IReadOnlyList<OutboxItem> items, CancellationToken cancel) => Task.FromResult(DeliveryOutcome.Delivered);

    public void CatchUp(ConversationKey key, ConversationState? now, bool hidden) =>
        Publish(key.Id, now is null ? new([], 0, "erased", Typing: false) : new(now.Transcript, now.NextLine, hidden ? "hide" : null, Typing: false));

    private void Publish(string conversation, Frame frame)
    {
        lock (gate)
        {
            foreach (var listener in listeners.GetValueOrDefault(conversation) ?? [])
            {
                if (!listener.Writer.TryWrite(frame))
                {
                    listener.Writer.TryComplete();
                }
            }
        }
    }
}
