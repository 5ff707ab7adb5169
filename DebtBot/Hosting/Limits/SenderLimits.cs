using System.Threading.RateLimiting;
using DebtBot.Dialogs.Conversation;
using Microsoft.Extensions.Options;

namespace DebtBot.Hosting.Limits;

/// <summary>How much one person may say on a channel whose service speaks for many (LINE, Teams). Refusing the service's request would punish the others in it, and it would only come again.</summary>
internal sealed class SenderLimits(IOptions<LimitOptions> options) : IDisposable
{
    private readonly PartitionedRateLimiter<string> messages = Allowance.PerMinute(options.Value.MessagesPerMinute), told = Allowance.PerMinute(1);

    /// <summary>The event itself; beyond the limit once a minute a word that says so; otherwise null, and nothing happens.</summary>
    public ConversationEvent? Admit(ConversationKey key, ConversationEvent happened)
    {
        var sender = $"{key.Channel}/{key.Id}";
        if (happened is not (ConversationEvent.Said or ConversationEvent.Pressed or ConversationEvent.SentWithoutWords or ConversationEvent.CalledInPublic) || Took(messages, sender))
        {
            return happened;
        }

        Telemetry.Refused("Sender");
        return happened is not ConversationEvent.CalledInPublic && Took(told, sender)
            ? new ConversationEvent.TooFast(happened.Id) { ReplyHandle = happened.ReplyHandle, Address = happened.Address, AnsweredInPlace = happened.AnsweredInPlace } : null;
    }

    public void Dispose()
    {
        messages.Dispose();
        told.Dispose();
    }

    private static bool Took(PartitionedRateLimiter<string> limiter, string sender)
    {
        using var lease = limiter.AttemptAcquire(sender);
        return lease.IsAcquired;
    }
}
