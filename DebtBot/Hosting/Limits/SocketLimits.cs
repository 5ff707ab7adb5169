using System.Threading.RateLimiting;
using Microsoft.Extensions.Options;

namespace DebtBot.Hosting.Limits;

/// <summary>How many web sockets are open at once: in all, from one address, for one conversation.</summary>
internal sealed class SocketLimits(IOptions<LimitOptions> options) : IDisposable
{
    private readonly PartitionedRateLimiter<string> conversations = Allowance.AtOnce(options.Value.SocketsPerConversation), addresses = Allowance.AtOnce(options.Value.SocketsPerAddress);
    private readonly ConcurrencyLimiter all = new(new() { PermitLimit = options.Value.Sockets, QueueLimit = 0 });

    public Pass Enter(string conversation, string? address)
    {
        var held = new List<RateLimitLease> { conversations.AttemptAcquire(conversation), all.AttemptAcquire() };
        if (address is not null)
        {
            held.Add(addresses.AttemptAcquire(address));
        }

        return new(held, !held[1].IsAcquired ? Refused.Full : held.All(lease => lease.IsAcquired) ? null : Refused.AtOnce);
    }

    public void Dispose()
    {
        conversations.Dispose();
        addresses.Dispose();
        all.Dispose();
    }
}
