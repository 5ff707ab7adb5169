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
        Publish(key.Id, new(turn.NewLines, turn.State.NextLine, turn.Effects.OfType<Effect.Hide>().Any() ? "hide" : null, Typing: false));
        if (turn.Erased)
        {
            Publish(key.Id, new([], turn.State.NextLine, "erased", Typing: false));
        }
    }

    public Task<DeliveryOutcome> Send(ConversationKey key, IReadOnlyList<OutboxItem> items, CancellationToken cancel) => Task.FromResult(DeliveryOutcome.Delivered);

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
