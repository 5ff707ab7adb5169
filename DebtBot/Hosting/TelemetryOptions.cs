using Microsoft.Extensions.Options;

namespace DebtBot.Hosting;

/// <summary>Section <c>Telemetry</c> of the configuration. With nothing set nothing leaves the process.</summary>
internal sealed class TelemetryOptions
{
    public const string Section = "Telemetry";

    /// <summary>The setting every OpenTelemetry program knows; taken as well.</summary>
    public const string StandardEndpoint = "OTEL_EXPORTER_OTLP_ENDPOINT";

    /// <summary>An OpenTelemetry collector for traces and metrics, such as http://localhost:4317. None: nothing is sent.</summary>
    public string? OtlpEndpoint { get; set; }

    /// <summary>An address of its own for /metrics, such as http://127.0.0.1:9464. None: there is no /metrics.</summary>
    public string? MetricsAddress { get; set; }

    /// <summary>Of how many turns traces are kept, 0 to 1.</summary>
    public double TraceShare { get; set; } = 0.1;

    /// <summary>Zero: no address for metrics.</summary>
    public int MetricsPort => Address(MetricsAddress)?.Port ?? 0;

    /// <summary>Null for what is no http address; "*" and "+" stand for every address of the machine.</summary>
    internal static Uri? Address(string? value) =>
        Uri.TryCreate(value?.Replace("//*", "//0.0.0.0", StringComparison.Ordinal).Replace("//+", "//0.0.0.0", StringComparison.Ordinal), UriKind.Absolute, out var address)
        && address.Scheme is "http" or "https" ? address : null;
}

/// <summary>Refuses to start on a wrong setting, naming it.</summary>
internal sealed class TelemetryCheck(IConfiguration configuration) : IValidateOptions<TelemetryOptions>
{
    private readonly ConfiguredSection<TelemetryOptions> configured = new(configuration, TelemetryOptions.Section);

    public ValidateOptionsResult Validate(string? name, TelemetryOptions options) => configured.Judge(
    [
        options.OtlpEndpoint is { Length: > 0 } && TelemetryOptions.Address(options.OtlpEndpoint) is null ? "Telemetry:OtlpEndpoint must be an address like http://localhost:4317." : null,
        configuration[TelemetryOptions.StandardEndpoint] is { Length: > 0 } given && TelemetryOptions.Address(given) is null ? $"{TelemetryOptions.StandardEndpoint} must be an address like http://localhost:4317." : null,
        options.MetricsAddress is { Length: > 0 } && TelemetryOptions.Address(options.MetricsAddress) is not { Scheme: "http", AbsolutePath: "/" } ? "Telemetry:MetricsAddress must be an address like http://127.0.0.1:9464, without a path." : null,
        options.MetricsAddress is { Length: > 0 } && configuration.GetSection("Kestrel:Endpoints").Exists() ? "Telemetry:MetricsAddress cannot stand beside Kestrel:Endpoints; give the bot's own addresses with --urls." : null,
        options.TraceShare is < 0 or > 1 or double.NaN ? "Telemetry:TraceShare must be 0 to 1." : null,
    ]);
}
