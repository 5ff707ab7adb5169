using Microsoft.Extensions.Options;

namespace DebtBot.Hosting;

/// <summary>How long conversations are kept; section <c>Retention</c> of the configuration.</summary>
public sealed class RetentionOptions
{
    public const string Section = "Retention";

    /// <summary>Days after the person's last message until everything is erased; 0 keeps for ever. A change counts from the next message of each conversation.</summary>
    public int Days { get; set; } = 180;
}

/// <summary>Less than two weeks would leave no time between the last message and the notice.</summary>
internal sealed class RetentionCheck(IConfiguration configuration) : IValidateOptions<RetentionOptions>
{
    private const int Shortest = 14, Longest = 3650;

    public ValidateOptionsResult Validate(string? name, RetentionOptions options) => new ConfiguredSection<RetentionOptions>(configuration, RetentionOptions.Section)
        .Judge([options.Days is not (0 or (>= Shortest and <= Longest)) ? $"{RetentionOptions.Section}:Days must be {Shortest} to {Longest}, or 0 to keep conversations for ever." : null]);
}
