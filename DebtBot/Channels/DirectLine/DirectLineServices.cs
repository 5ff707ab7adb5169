using System.Globalization;
using System.Threading.RateLimiting;
using DebtBot.Delivery;
using DebtBot.Hosting;
using Microsoft.Extensions.Options;

namespace DebtBot.Channels.DirectLine;

/// <summary>Registers and maps the web channel.</summary>
internal static class DirectLineServices
{
    private const string Base = "/v3/directline";
    private const string PerConversation = "per-conversation";
    internal const string PerAddress = "per-address";
    private const long LargestBody = 64 * 1024;
    private const long LargestUpload = 8 * 1024 * 1024;

    /// <param name="signingKey">The secret that signs tokens, the same on every host.</param>
    public static void AddDirectLine(this IServiceCollection services, Func<IServiceProvider, byte[]> signingKey)
    {
        services.AddOptions<DirectLineOptions>().BindConfiguration(DirectLineOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton(provider => new SigningKey(() => signingKey(provider)));
        services.AddSingleton<Tokens>();
        services.AddSingleton<Sender>();
        services.AddSingleton<Hub>();
        services.AddSingleton<IDelivery>(provider => provider.GetRequiredService<Hub>());
        services.AddSingleton<DirectLineEndpoints>();
        services.AddSingleton<StreamEndpoint>();
        services.AddSingleton<PageTokens>();
        services.AddCors(cors => cors.AddPolicy(Base, policy => policy.AllowAnyOrigin().WithHeaders("authorization", "content-type", "x-ms-bot-agent", "x-requested-with").WithMethods("GET", "POST")));
        services.AddRateLimiter(Limits);
    }

    public static void MapDirectLine(this WebApplication app)
    {
        var endpoints = app.Services.GetRequiredService<DirectLineEndpoints>();
        var stream = app.Services.GetRequiredService<StreamEndpoint>();
        var group = app.MapGroup(Base).RequireCors(Base).WithMetadata(new BodyLimit(LargestBody));
        group.MapPost("/tokens/generate", endpoints.Generate).RequireRateLimiting(PerAddress);
        group.MapPost("/tokens/refresh", endpoints.Refresh).RequireRateLimiting(PerAddress);
        group.MapPost("/conversations", endpoints.Start).RequireRateLimiting(PerAddress);
        group.MapGet("/conversations/{conversation}", endpoints.Reconnect);
        group.MapGet("/conversations/{conversation}/activities", endpoints.Activities);
        group.MapPost("/conversations/{conversation}/activities", endpoints.Post).RequireRateLimiting(PerConversation);
        group.MapPost("/conversations/{conversation}/upload", endpoints.Upload).RequireRateLimiting(PerConversation).WithMetadata(new BodyLimit(LargestUpload));
        group.MapGet("/conversations/{conversation}/stream", stream.Run);
        group.MapGet("/session/getsessionid", () => Results.Json(new Dictionary<string, string> { ["sessionId"] = "none" }));
        app.MapPost(PageTokens.Path, (HttpContext context, PageTokens page) => page.Issue(context)).RequireRateLimiting(PerAddress);
        app.MapDelete(PageTokens.Path, PageTokens.Forget);
    }

    private static void Limits(Microsoft.AspNetCore.RateLimiting.RateLimiterOptions limiter)
    {
        limiter.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        limiter.OnRejected = async (rejected, _) =>
        {
            var wait = rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var after) ? after : TimeSpan.FromSeconds(10);
            rejected.HttpContext.Response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
            await Answers.Error(StatusCodes.Status429TooManyRequests, "TooManyRequests", "Too many requests; wait a little").ExecuteAsync(rejected.HttpContext);
        };
        limiter.AddPolicy(PerConversation, context => Window(context.Request.RouteValues["conversation"]?.ToString() ?? "", Options(context).MessagesPerMinute));
        limiter.AddPolicy(PerAddress, context => Window(context.Connection.RemoteIpAddress?.ToString() ?? "", Options(context).TokensPerMinute));
    }

    private static RateLimitPartition<string> Window(string key, int perMinute) =>
        RateLimitPartition.GetSlidingWindowLimiter(key, _ => new() { PermitLimit = perMinute, Window = TimeSpan.FromMinutes(1), SegmentsPerWindow = 6 });

    private static DirectLineOptions Options(HttpContext context) => context.RequestServices.GetRequiredService<IOptions<DirectLineOptions>>().Value;
}
