using System.Collections.Concurrent;
using DebtBot.Dialogs.Conversation;
using DebtBot.Hosting;

namespace DebtBot.Delivery;

/// <summary>What is being sent at this moment on this host. A turn that takes some of it out of the outbox (its message was unsent) stops the sending, pauses between tries included.</summary>
internal sealed class OnTheWay
{
    private readonly ConcurrentDictionary<ConversationKey, Sending> all = new();

    public OnTheWay(DeliveryChannels channels) => channels.Durable += (key, turn) => Look(key, turn.State);

    public Sending Begin(ConversationKey key, IEnumerable<OutboxItem> items) => all[key] = new(this, key, [.. items.Select(item => item.Id)]);

    private void Look(ConversationKey key, ConversationState now)
    {
        if (all.TryGetValue(key, out var sending) && !sending.Items.IsSubsetOf(now.Outbox.Select(item => item.Id)))
        {
            sending.Stop();
        }
    }

    /// <summary>Until it is disposed of, the items count as on their way.</summary>
    internal sealed class Sending(OnTheWay way, ConversationKey key, HashSet<string> items) : IDisposable
    {
        private readonly CancellationTokenSource stop = new();
        private readonly Lock gate = new();
        private bool over;

        public HashSet<string> Items => items;

        public CancellationToken Stopped => stop.Token;

        public void Stop()
        {
            lock (gate)
            {
                if (!over)
                {
                    stop.Cancel();
                }
            }
        }

        public void Dispose()
        {
            way.all.TryRemove(KeyValuePair.Create(key, this));
            lock (gate)
            {
                over = true;
                stop.Dispose();
            }
        }
    }
}
