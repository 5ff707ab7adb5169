namespace DebtBot.Listening;

/// <summary>The second ear: a language model behind an OpenAI-compatible endpoint; section <c>Listening</c> of the configuration. Off when the section is empty.</summary>
public sealed class ListeningOptions
{
    public const string Section = "Listening";

    /// <summary>openai, azure-openai, ollama or vllm.</summary>
    public string? Kind { get; set; }

    /// <summary>The address up to and with <c>/v1</c>; has a default for every kind but azure-openai.</summary>
    public string? Endpoint { get; set; }

    /// <summary>The model's name; for azure-openai the deployment's.</summary>
    public string? Model { get; set; }

    /// <summary>Needed for openai and azure-openai.</summary>
    public string? ApiKey { get; set; }

    /// <summary>Seconds until an answer no longer counts, 1 to 60.</summary>
    public int DeadlineSeconds { get; set; } = 20;

    /// <summary>Questions a day (Japan days) over all hosts on one store, 1 to 1,000,000.</summary>
    public int CallsPerDay { get; set; } = 500;

    /// <summary>Allows http to another machine; only for a network nobody else listens to.</summary>
    public bool AllowHttp { get; set; }

    /// <summary>Whether a model is asked at all. Anything set turns it on, and then everything must be right.</summary>
    public bool IsOn => !string.IsNullOrWhiteSpace(Kind) || !string.IsNullOrWhiteSpace(Endpoint) || !string.IsNullOrWhiteSpace(Model) || !string.IsNullOrWhiteSpace(ApiKey);

    /// <summary>The endpoint as configured, or the kind's own.</summary>
    /// <exception cref="UriFormatException">It is none; cannot happen once the options were checked.</exception>
    public Uri Address => new((string.IsNullOrWhiteSpace(Endpoint) ? ModelKinds.Of(Kind)?.Endpoint ?? "" : Endpoint).TrimEnd('/'));
}

/// <summary>What differs between the programs that speak the protocol.</summary>
/// <param name="Endpoint">Where it listens when nothing else is said.</param>
/// <param name="NeedsKey">Whether it answers nobody without a key.</param>
/// <param name="Local">Whether it runs models whose randomness can be turned off; hosted reasoning models refuse that.</param>
internal sealed record ModelKind(string Name, string? Endpoint, bool NeedsKey, bool Local);

internal static class ModelKinds
{
    public static IReadOnlyList<ModelKind> All { get; } =
    [
        new("openai", "https://api.openai.com/v1", NeedsKey: true, Local: false),
        new("azure-openai", null, NeedsKey: true, Local: false),
        new("ollama", "http://localhost:11434/v1", NeedsKey: false, Local: true),
        new("vllm", "http://localhost:8000/v1", NeedsKey: false, Local: true),
    ];

    public static ModelKind? Of(string? name) => All.FirstOrDefault(kind => string.Equals(kind.Name, name, StringComparison.Ordinal));
}
