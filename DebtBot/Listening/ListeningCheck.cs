using DebtBot.Hosting;
using Microsoft.Extensions.Options;

namespace DebtBot.Listening;

/// <summary>Refuses to start on a wrong or half configuration, naming the setting. Never shows the key.</summary>
internal sealed class ListeningCheck(IConfiguration configuration) : IValidateOptions<ListeningOptions>
{
    private readonly ConfiguredSection<ListeningOptions> configured = new(configuration, ListeningOptions.Section);

    public ValidateOptionsResult Validate(string? name, ListeningOptions options) => configured.Judge(options.IsOn ? Wrong(options) : Lonely());

    /// <summary>A deadline or budget alone is half a configuration.</summary>
    private IEnumerable<string> Lonely() => configured.Set.Any() ? ["Listening:Kind is missing: one of " + Kinds + "."] : [];

    private static string Kinds => string.Join(", ", ModelKinds.All.Select(kind => kind.Name));

    private static IEnumerable<string?> Wrong(ListeningOptions options)
    {
        var kind = ModelKinds.Of(options.Kind);
        yield return kind is null ? $"Listening:Kind must be one of {Kinds}." : null;
        yield return string.IsNullOrWhiteSpace(options.Model) ? "Listening:Model is missing: the name of the model, for azure-openai that of the deployment." : null;
        yield return kind is { NeedsKey: true } && string.IsNullOrWhiteSpace(options.ApiKey) ? $"Listening:ApiKey is missing; {kind.Name} needs one." : null;
        yield return options.ApiKey is { } key && key.Any(letter => letter is <= ' ' or > '~') ? "Listening:ApiKey holds a blank or a letter no key has." : null;
        yield return options.DeadlineSeconds is < 1 or > 60 ? "Listening:DeadlineSeconds must be 1 to 60." : null;
        yield return options.CallsPerDay is < 1 or > 1_000_000 ? "Listening:CallsPerDay must be 1 to 1000000." : null;
        yield return kind is not null ? Endpoint(options, kind) : null;
    }

    private static string? Endpoint(ListeningOptions options, ModelKind kind) =>
        string.IsNullOrWhiteSpace(options.Endpoint) ? kind.Endpoint is null ? "Listening:Endpoint is missing: like https://NAME.openai.azure.com/openai/v1" : null
        : !Uri.TryCreate(options.Endpoint, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https") || address.Query.Length > 0 || address.UserInfo.Length > 0
            ? "Listening:Endpoint must be an address like https://api.openai.com/v1, without user, password or query."
        : address.Scheme == "http" && !address.IsLoopback && !options.AllowHttp
            ? "Listening:Endpoint must be https: people's words would cross the network in the open. Set Listening:AllowHttp only for a network of your own."
        : null;
}
