using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using DebtBot.Delivery;
using DebtBot.Dialogs.Conversation;
using DebtBot.Hosting;

namespace DebtBot.Channels.Line;

/// <summary>Brings a turn's messages to LINE in one call: by the reply token while it lives, afterwards as a push with a retry key. Nothing is told twice, and nothing is tried for ever.</summary>
internal sealed partial class LineDelivery(LineClient client, TimeProvider clock, LinePauses pauses, ILogger<LineDelivery> log) : IDelivery
{
    private const int LoadingSeconds = 20;

    /// <summary>Whom a model's answer is still coming to.</summary>
    private readonly ConcurrentDictionary<string, bool> expecting = new(StringComparer.Ordinal);

    public string Channel => LineInbound.ChannelName;

    public bool Pushes => true;

    public bool TogetherPerTurn => true;

    public void Nudge(ConversationKey key, Accepted turn)
    {
        if (LineInbound.IsOneToOne(key) && turn.Effects.OfType<Effect.AskTheModel>().Any())
        {
            expecting[key.Id] = true;
        }
    }

    public async Task<DeliveryOutcome> Send(ConversationKey key, IReadOnlyList<OutboxItem> items, CancellationToken cancel)
    {
        var words = items.Select(item => item.Message).ToList();
        var outcome = ReplyTicket.Parse(items[0].ReplyHandle) is { } ticket && ticket.Until > clock.GetUtcNow() ? await Reply(ticket, words, items[0].Attempts > 0, cancel) : null;
        outcome ??= await Push(key, words, RetryKey(key, items[0].ReplyToEventId), cancel);
        if (expecting.TryRemove(key.Id, out _) && outcome == DeliveryOutcome.Delivered)
        {
            client.ShowLoading(key.Id, LoadingSeconds);
        }

        return outcome.Value;
    }

    /// <summary>Null: the token is of no use and was not used, so it has to be pushed.</summary>
    /// <param name="mayHaveArrived">An earlier try may have got through: then a spent token means that it did.</param>
    private async Task<DeliveryOutcome?> Reply(ReplyTicket ticket, IReadOnlyList<Message> words, bool mayHaveArrived, CancellationToken cancel)
    {
        var tries = new LineTries(words, LineRenderer.Of, pauses);
        while (true)
        {
            var answer = await client.Reply(ticket.Token, tries.Messages, cancel);
            if (answer.Ok || (answer.TokenIsSpent && mayHaveArrived))
            {
                return DeliveryOutcome.Delivered;
            }

            mayHaveArrived |= answer.MayHaveArrived;
            if (answer.TokenIsSpent || (answer.NotUnderstood && tries.Plain))
            {
                return null;
            }

            Failed("reply", answer.Status);
            if (!await tries.Again(answer, clock, cancel))
            {
                return DeliveryOutcome.TryAgain;
            }

            if (ticket.Until <= clock.GetUtcNow())
            {
                // From now on "spent" may as well mean "too old": only a push is sure to arrive.
                return null;
            }
        }
    }

    private async Task<DeliveryOutcome> Push(ConversationKey key, IReadOnlyList<Message> words, Guid retryKey, CancellationToken cancel)
    {
        var tries = new LineTries(words, LineRenderer.InPrivate, pauses);
        while (true)
        {
            var answer = await client.Push(key.Id, tries.Messages, retryKey, cancel);
            if (answer.Ok || answer.WasThereAlready)
            {
                return DeliveryOutcome.Delivered;
            }

            Failed("push", answer.Status);
            if (answer.QuotaIsUsedUp || answer.Status == StatusCodes.Status404NotFound || (answer.NotUnderstood && tries.Plain))
            {
                return DeliveryOutcome.Refused;
            }

            if (!await tries.Again(answer, clock, cancel))
            {
                return DeliveryOutcome.TryAgain;
            }
        }
    }

    /// <summary>The same for the same turn, over crashes and hosts.</summary>
    private static Guid RetryKey(ConversationKey key, string turn) => new(SHA256.HashData(Encoding.UTF8.GetBytes($"{key.Channel}\n{key.Id}\n{turn}")).AsSpan(0, 16));

    [LoggerMessage(Level = LogLevel.Warning, Message = "LINE did not take a {Call}: {Status}")]
    private partial void Failed(string call, int status);
}
