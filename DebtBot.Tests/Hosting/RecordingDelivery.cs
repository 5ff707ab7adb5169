using System.Collections.Concurrent;
using DebtBot.Delivery;
using DebtBot.Dialogs.Conversation;
using DebtBot.Hosting;

namespace DebtBot.Tests.Hosting;

/// <summary>A channel that writes down what it was told and answers as the test says.</summary>
internal sealed class RecordingDelivery(string channel, bool pushes) : IDelivery
{
    public string Channel => channel;

    public bool Pushes => pushes;

    public bool TogetherPerTurn { get; set; }

    public ConcurrentQueue<OutboxItem> Sent { get; } = new();

    /// <summary>How many items each call brought.</summary>
    public ConcurrentQueue<int> Calls { get; } = new();

    public ConcurrentQueue<Accepted> Nudges { get; } = new();

    public Func<OutboxItem, DeliveryOutcome> Answer { get; set; } = _ => DeliveryOutcome.Delivered;

    /// <summary>Completes with the first item sent.</summary>
    public TaskCompletionSource<OutboxItem> First { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public IEnumerable<string> Texts => Sent.Select(item => item.Message.Text);

    public void Nudge(ConversationKey key, Accepted turn) => Nudges.Enqueue(turn);

    public Task<DeliveryOutcome> Send(ConversationKey key, IReadOnlyList<OutboxItem> items, CancellationToken cancel)
    {
        items.ToList().ForEach(Sent.Enqueue);
        Calls.Enqueue(items.Count);
        First.TrySetResult(items[0]);
        return Task.FromResult(Answer(items[0]));
    }
}
