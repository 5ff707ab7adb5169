using System.Net;
using System.Threading.RateLimiting;

namespace DebtBot.Hosting.Limits;

/// <summary>The shapes of limit that are used here. Partitions nobody uses any more are let go by themselves.</summary>
internal static class Allowance
{
    private const int Segments = 6, NetworkBytes = 8;

    public static RateLimitPartition<string> OfAMinute(string key, int permits) =>
        RateLimitPartition.GetSlidingWindowLimiter(key, _ => new() { PermitLimit = permits, Window = TimeSpan.FromMinutes(1), SegmentsPerWindow = Segments, AutoReplenishment = false });

    public static PartitionedRateLimiter<string> PerMinute(int permits) => PartitionedRateLimiter.Create<string, string>(key => OfAMinute(key, permits), StringComparer.Ordinal);

    public static PartitionedRateLimiter<string> AtOnce(int permits) =>
        PartitionedRateLimiter.Create<string, string>(key => RateLimitPartition.GetConcurrencyLimiter(key, _ => new() { PermitLimit = permits, QueueLimit = 0 }), StringComparer.Ordinal);

    /// <summary>Whom an address stands for; of IPv6 the network, because everybody has all of it. Null for this very machine: a proxy that was not made known here stands for everybody.</summary>
    public static string? Sender(IPAddress? address)
    {
        if (address is null || IPAddress.IsLoopback(address))
        {
            return null;
        }

        var plain = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        var bytes = plain.GetAddressBytes();
        return IPAddress.IsLoopback(plain) ? null : bytes.Length > NetworkBytes ? Convert.ToHexStringLower(bytes, 0, NetworkBytes) : plain.ToString();
    }
}
