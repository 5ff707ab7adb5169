using System.ComponentModel.DataAnnotations;

namespace DebtBot.Channels.DirectLine;

/// <summary>Settings of the web channel (section DirectLine).</summary>
internal sealed class DirectLineOptions
{
    public const string Section = "DirectLine";

    /// <summary>With this secret other sites may mint tokens; without it only our own page gets them. At least 20 characters.</summary>
    [MinLength(20, ErrorMessage = "DirectLine:Secret needs at least 20 characters.")]
    public string? Secret { get; set; }

    /// <summary>Lifetime of a token in seconds. The real clients refresh every 15 minutes and assume 30.</summary>
    [Range(60, 86_400)]
    public int TokenSeconds { get; set; } = 1_800;

    /// <summary>How many days our own page can come back to its conversation.</summary>
    [Range(1, 365)]
    public int ResumeDays { get; set; } = 90;

    /// <summary>Messages a minute for one conversation.</summary>
    [Range(1, 100_000)]
    public int MessagesPerMinute { get; set; } = 60;

    /// <summary>Looks a minute at one conversation; a client without a socket asks every second.</summary>
    [Range(1, 100_000)]
    public int ReadsPerMinute { get; set; } = 300;

    /// <summary>New tokens a minute for one address.</summary>
    [Range(1, 100_000)]
    public int TokensPerMinute { get; set; } = 30;
}
