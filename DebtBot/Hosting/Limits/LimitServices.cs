using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Options;

namespace DebtBot.Hosting.Limits;

/// <summary>Registers the limits and puts them in front of everything.</summary>
internal static class LimitServices
{
    private const long LargestBody = 1024 * 1024;
    private static readonly TimeSpan HeadersTake = TimeSpan.FromSeconds(10), FullFor = TimeSpan.FromSeconds(2), TooMuchFor = TimeSpan.FromSeconds(10);
    private static readonly MinDataRate Slowest = new(bytesPerSecond: 1024, gracePeriod: TimeSpan.FromSeconds(5));

    public static void AddLimits(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddOptions<LimitOptions>().BindConfiguration(LimitOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<IValidateOptions<LimitOptions>>(new OnlyKnown<LimitOptions>(builder.Configuration, LimitOptions.Section));
        services.AddSingleton<Admission>().AddSingleton<SocketLimits>().AddSingleton<SenderLimits>();
        services.AddOptions<KestrelServerOptions>().Configure<IOptions<LimitOptions>>((kestrel, limits) =>
        {
            (kestrel.Limits.RequestHeadersTimeout, kestrel.Limits.MinRequestBodyDataRate, kestrel.Limits.MaxRequestBodySize) = (HeadersTake, Slowest, LargestBody);
            (kestrel.Limits.MaxConcurrentConnections, kestrel.Limits.MaxConcurrentUpgradedConnections) = (limits.Value.Connections, limits.Value.Sockets);
            kestrel.AddServerHeader = false;
        });
    }

    public static void UseLimits(this WebApplication app)
    {
        var admission = app.Services.GetRequiredService<Admission>();
        app.Use((context, next) => Health.IsPath(context.Request.Path) ? next(context) : Admit(admission, context, next));
    }

    private static async Task Admit(Admission admission, HttpContext context, RequestDelegate next)
    {
        var endpoint = context.GetEndpoint()?.Metadata;
        var address = Allowance.Sender(context.Connection.RemoteIpAddress);
        using var pass = await admission.Enter(address, endpoint?.GetMetadata<ProvesItself>() is not null, context.RequestAborted);
        if (pass.Reason is { } reason)
        {
            Telemetry.Refused(reason.ToString());
            await (reason == Refused.Full ? LimitAnswers.Write(context, StatusCodes.Status503ServiceUnavailable, FullFor) : LimitAnswers.Write(context, StatusCodes.Status429TooManyRequests, TooMuchFor));
            return;
        }

        if (endpoint?.GetMetadata<StaysOpen>() is not null)
        {
            // A socket is counted by itself; it must not take a place among the requests for hours.
            pass.Dispose();
        }

        await next(context);
        if (address is not null && context.Response.StatusCode is StatusCodes.Status401Unauthorized or StatusCodes.Status403Forbidden)
        {
            admission.CountRefusal(address!);
        }
    }
}

/// <summary>An endpoint for a service that signs what it sends and speaks for many people.</summary>
internal sealed class ProvesItself;

/// <summary>An endpoint whose requests last.</summary>
internal sealed class StaysOpen;

/// <summary>A misspelt setting would be a silent one.</summary>
internal sealed class OnlyKnown<TOptions>(IConfiguration configuration, string section) : IValidateOptions<TOptions>
    where TOptions : class
{
    public ValidateOptionsResult Validate(string? name, TOptions options) => new ConfiguredSection<TOptions>(configuration, section).Judge([]);
}
