using System.Threading.RateLimiting;
using Microsoft.Extensions.Options;

namespace DebtBot.Hosting.Limits;

/// <summary>Who is let in: each address within its own limits, all together within the host's. When the host is full, addresses that asked for little go first; the others share half of it.</summary>
internal sealed class Admission : IDisposable
{
    private readonly PartitionedRateLimiter<string> requests, modest, refusals, atOnce;
    private readonly ConcurrencyLimiter everybody, busy;

    public Admission(IOptions<LimitOptions> options)
    {
        var limits = options.Value;
        (requests, modest, refusals) = (Allowance.PerMinute(limits.RequestsPerMinute), Allowance.PerMinute(limits.ModestPerMinute), Allowance.PerMinute(limits.RefusalsPerMinute));
        atOnce = Allowance.AtOnce(limits.AtOncePerAddress);
        everybody = new(new() { PermitLimit = limits.AtOnce, QueueLimit = limits.Waiting, QueueProcessingOrder = QueueProcessingOrder.OldestFirst });
        busy = new(new() { PermitLimit = Math.Max(1, limits.AtOnce / 2), QueueLimit = 0 });
    }

    /// <param name="address">From <see cref="Allowance.Sender"/>.</param>
    /// <param name="proves">The request carries its own proof and comes from a service that speaks for many people: only refusals count against its address.</param>
    public async ValueTask<Pass> Enter(string? address, bool proves, CancellationToken cancel)
    {
        var held = new List<RateLimitLease>();
        if (address is not null && OfItsOwn(address, proves, held) is { } reason)
        {
            return new(held, reason);
        }

        if (address is not null && !proves && !Got(modest.AttemptAcquire(address), held) && !Got(busy.AttemptAcquire(), held))
        {
            return new(held, Refused.Full);
        }

        return new(held, Got(await everybody.AcquireAsync(1, cancel), held) ? null : Refused.Full);
    }

    public void CountRefusal(string address) => refusals.AttemptAcquire(address).Dispose();

    public void Dispose()
    {
        foreach (var limiter in (IDisposable[])[requests, modest, refusals, atOnce, everybody, busy])
        {
            limiter.Dispose();
        }
    }

    private Refused? OfItsOwn(string address, bool proves, List<RateLimitLease> held) =>
        !Got(refusals.AttemptAcquire(address, permitCount: 0), held) ? Refused.Refusals
        : proves ? null
        : !Got(requests.AttemptAcquire(address), held) ? Refused.Address
        : !Got(atOnce.AttemptAcquire(address), held) ? Refused.AtOnce
        : null;

    private static bool Got(RateLimitLease lease, List<RateLimitLease> held)
    {
        held.Add(lease);
        return lease.IsAcquired;
    }
}

/// <summary>Why somebody was not let in.</summary>
internal enum Refused
{
    Address,
    AtOnce,
    Refusals,
    Full,
}

/// <summary>To be given back when the request is done.</summary>
/// <param name="Reason">Null: come in.</param>
internal readonly record struct Pass(IReadOnlyList<RateLimitLease> Held, Refused? Reason) : IDisposable
{
    public void Dispose()
    {
        foreach (var lease in Held)
        {
            lease.Dispose();
        }
    }
}
