using System.Globalization;

namespace DebtBot.Dialogs.Conversation;

/// <summary>Messages a push channel has not confirmed. They are saved with the turn, sent at once, and sent again by the sweep until confirmed or given up.</summary>
public static class Outbox
{
    /// <summary>How long the first sending has before the sweep takes over.</summary>
    public static readonly TimeSpan FirstTry = TimeSpan.FromSeconds(15);

    /// <summary>Waits between further attempts; after the last the message is dropped, it would only confuse. The first are short: what answers an event (LINE's reply token) lives for a minute,
    /// and while it lives nothing can be told twice.</summary>
    public static IReadOnlyList<TimeSpan> BackOff { get; } =
    [
        TimeSpan.FromSeconds(10), TimeSpan.FromSeconds(10), TimeSpan.FromSeconds(10), TimeSpan.FromMinutes(2), TimeSpan.FromMinutes(10), TimeSpan.FromMinutes(30),
        TimeSpan.FromHours(1), TimeSpan.FromHours(3), TimeSpan.FromHours(6), TimeSpan.FromHours(12),
    ];

    /// <summary>Adds what a turn says. The item's id is the same however often the turn is run again.</summary>
    public static ConversationState Queue(this ConversationState state, IEnumerable<Effect> effects, ConversationEvent happened, DateTimeOffset now)
    {
        var items = effects.OfType<Effect.Say>().Select((say, index) => new OutboxItem(
            string.Create(CultureInfo.InvariantCulture, $"{happened.Id}/{index}"), happened.Id, say.Message, now + FirstTry, 0) { Since = now, ReplyHandle = happened.ReplyHandle, Address = state.Address });
        return state with { Outbox = [.. state.Outbox, .. items] };
    }

    /// <summary>Takes the due items for one more attempt: counted and moved to the next time first, so that two hosts do not both send. Items out of attempts are dropped.</summary>
    public static (ConversationState State, IReadOnlyList<OutboxItem> ToSend) Claim(this ConversationState state, DateTimeOffset now)
    {
        if (!state.Outbox.Any(item => item.NotBefore <= now))
        {
            return (state, []);
        }

        var kept = state.Outbox.Where(item => item.NotBefore > now || item.Attempts < BackOff.Count).ToList();
        var claimed = kept.Select(item => item.NotBefore > now ? item : item with { Attempts = item.Attempts + 1, NotBefore = now + BackOff[item.Attempts] }).ToList();
        var due = state.Outbox.Where(item => item.NotBefore <= now).Select(item => item.Id).ToHashSet();
        return (state with { Outbox = claimed }, [.. claimed.Where(item => due.Contains(item.Id))]);
    }

    /// <summary>Removes what was delivered or given up.</summary>
    public static ConversationState Without(this ConversationState state, IReadOnlySet<string> settled) =>
        state.Outbox.Any(item => settled.Contains(item.Id))
            ? state with { Outbox = [.. state.Outbox.Where(item => !settled.Contains(item.Id))] }
            : state;
}
