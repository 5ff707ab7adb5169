using System.ComponentModel.DataAnnotations;

namespace DebtBot.Hosting.Limits;

/// <summary>Section <c>Limits</c> of the configuration: how much one sender, one address and everybody together may ask of this host.</summary>
internal sealed class LimitOptions
{
    public const string Section = "Limits";

    /// <summary>Requests a minute from one address (IPv6: one /64). A mobile carrier puts many people behind one.</summary>
    [Range(10, 10_000_000)]
    public int RequestsPerMinute { get; set; } = 1_200;

    /// <summary>Requests of one address that are worked on at the same time.</summary>
    [Range(1, 100_000)]
    public int AtOncePerAddress { get; set; } = 32;

    /// <summary>Refusals a minute (wrong tokens, wrong signatures) after which an address waits.</summary>
    [Range(1, 1_000_000)]
    public int RefusalsPerMinute { get; set; } = 60;

    /// <summary>Requests a minute within which an address is served first when the host is full; beyond it shares half of the host.</summary>
    [Range(1, 10_000_000)]
    public int ModestPerMinute { get; set; } = 120;

    /// <summary>Requests the host works on at the same time.</summary>
    [Range(2, 100_000)]
    public int AtOnce { get; set; } = 200;

    /// <summary>Requests that may wait for that; one more is told to come again.</summary>
    [Range(0, 1_000_000)]
    public int Waiting { get; set; } = 400;

    /// <summary>Messages a minute from one person on LINE or Teams.</summary>
    [Range(1, 1_000_000)]
    public int MessagesPerMinute { get; set; } = 60;

    /// <summary>Open web sockets on this host, of one address and of one conversation.</summary>
    [Range(1, 1_000_000)]
    public int Sockets { get; set; } = 10_000;

    [Range(1, 1_000_000)]
    public int SocketsPerAddress { get; set; } = 200;

    [Range(1, 1_000)]
    public int SocketsPerConversation { get; set; } = 8;

    /// <summary>Open connections on this host, the sockets included.</summary>
    [Range(10, 1_000_000)]
    public int Connections { get; set; } = 20_000;
}
