using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace DebtBot.Hosting;

/// <summary>Traces and metrics to a collector, metrics for Prometheus; each only when its address is set.</summary>
/// <remarks>ASP.NET Core's own spans are left out: their addresses carry conversation ids and the tickets of sheets. Its metrics name only the route.</remarks>
internal static class TelemetryServices
{
    private const string MetricsPath = "/metrics";

    /// <summary>Meters of the platform that stand beside ours.</summary>
    private static readonly string[] Meters =
        [Telemetry.Name, "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel", "Microsoft.AspNetCore.RateLimiting", "System.Runtime", "Npgsql"];

    public static void AddTelemetry(this WebApplicationBuilder builder)
    {
        builder.Services.AddOptions<TelemetryOptions>().BindConfiguration(TelemetryOptions.Section).ValidateOnStart();
        builder.Services.AddSingleton<Microsoft.Extensions.Options.IValidateOptions<TelemetryOptions>, TelemetryCheck>();
        var options = Options(builder.Configuration);
        var (collector, prometheus) = (HasCollector(builder.Configuration, options), options.MetricsPort > 0);
        if (prometheus)
        {
            // Beside the addresses people use, never on them.
            builder.WebHost.UseUrls($"{builder.Configuration["urls"] ?? DebtBotBuilder.DefaultAddress};{options.MetricsAddress}");
        }

        if (!collector && !prometheus)
        {
            return;
        }

        var telemetry = builder.Services.AddOpenTelemetry().ConfigureResource(resource => resource.AddService("debtbot", serviceVersion: Version));
        telemetry.WithMetrics(metrics => Measure(metrics, collector, prometheus));
        if (collector)
        {
            telemetry.WithTracing(traces => traces.AddSource(Telemetry.Name, "Npgsql").SetSampler(new TraceIdRatioBasedSampler(options.TraceShare)).AddOtlpExporter());
        }
    }

    /// <summary>Whoever comes by the address for metrics finds nothing else there, and nobody finds them elsewhere.</summary>
    public static void UseMetrics(this WebApplication app)
    {
        if (Options(app.Configuration).MetricsPort is > 0 and var port)
        {
            app.MapWhen(context => context.Connection.LocalPort == port, metrics =>
            {
                metrics.UseOpenTelemetryPrometheusScrapingEndpoint(MetricsPath);
                metrics.Run(context => Results.NotFound().ExecuteAsync(context));
            });
        }
    }

    private static string Version => typeof(TelemetryServices).Assembly.GetName().Version?.ToString() ?? "";

    private static TelemetryOptions Options(IConfiguration configuration) => configuration.GetSection(TelemetryOptions.Section).Get<TelemetryOptions>() ?? new();

    /// <summary>Our setting becomes the standard one, so that its companions (protocol, headers, time-outs) work as everywhere.</summary>
    private static bool HasCollector(ConfigurationManager configuration, TelemetryOptions options)
    {
        if (options.OtlpEndpoint is { Length: > 0 } own)
        {
            configuration[TelemetryOptions.StandardEndpoint] = own;
        }

        return TelemetryOptions.Address(configuration[TelemetryOptions.StandardEndpoint]) is not null;
    }

    private static void Measure(MeterProviderBuilder metrics, bool collector, bool prometheus)
    {
        metrics.AddMeter(Meters);
        metrics.AddView(Telemetry.TurnTimeName, new ExplicitBucketHistogramConfiguration { Boundaries = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10] });
        metrics.AddView(Telemetry.AgeName, new ExplicitBucketHistogramConfiguration { Boundaries = [0.1, 0.5, 1, 2, 5, 10, 30, 60, 300, 900, 3600, 21_600, 86_400] });
        if (prometheus)
        {
            metrics.AddPrometheusExporter();
        }

        if (collector)
        {
            metrics.AddOtlpExporter();
        }
    }
}
