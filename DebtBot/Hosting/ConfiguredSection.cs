using Microsoft.Extensions.Options;

namespace DebtBot.Hosting;

/// <summary>What a configuration says in one section: the settings that are set, and those that are none.</summary>
/// <typeparam name="TOptions">Its public properties that can be set are the settings there are.</typeparam>
internal sealed class ConfiguredSection<TOptions>(IConfiguration configuration, string section)
{
    private static readonly string[] Known = [.. typeof(TOptions).GetProperties().Where(property => property.CanWrite).Select(property => property.Name)];

    public IEnumerable<IConfigurationSection> Set => configuration.GetSection(section).GetChildren().Where(child => !string.IsNullOrWhiteSpace(child.Value) || child.GetChildren().Any());

    /// <summary>A misspelt setting would be a silent one.</summary>
    public IEnumerable<string> Unknown() => Set.Where(child => !Known.Contains(child.Key, StringComparer.OrdinalIgnoreCase))
        .Select(child => $"{section}:{child.Key} is no setting. There are: {string.Join(", ", Known)}.");

    /// <param name="wrong">What else is wrong; nulls are nothing.</param>
    public ValidateOptionsResult Judge(IEnumerable<string?> wrong) =>
        Unknown().Concat(wrong).OfType<string>().ToList() is { Count: > 0 } faults ? ValidateOptionsResult.Fail(faults) : ValidateOptionsResult.Success;
}
