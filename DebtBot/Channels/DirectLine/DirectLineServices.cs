using System.Threading.RateLimiting;
using DebtBot.Delivery;
using DebtBot.Hosting;
using DebtBot.Hosting.Limits;
using Microsoft.Extensions.Options;

namespace DebtBot.Channels.DirectLine;

/// <summary>Registers and maps the web channel.</summary>
internal static class DirectLineServices
{
    private const string Base = "/v3/directline";
    private const string PerConversation = "per-conversation", PerReader = "per-reader";
    private static readonly TimeSpan Wait = TimeSpan.FromSeconds(10);
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
        group.MapGet("/conversations/{conversation}", endpoints.Reconnect).RequireRateLimiting(PerReader);
        group.MapGet("/conversations/{conversation}/activities", endpoints.Activities).RequireRateLimiting(PerReader);
        group.MapPost("/conversations/{conversation}/activities", endpoints.Post).RequireRateLimiting(PerConversation);
        group.MapPost("/conversations/{conversation}/upload", endpoints.Upload).RequireRateLimiting(PerConversation).WithMetadata(new BodyLimit(LargestUpload));
        group.MapGet("/conversations/{conversation}/stream", stream.Run).WithMetadata(new StaysOpen());
        group.MapGet("/session/getsessionid", () => Results.Json(new Dictionary<string, string> { ["sessionId"] = "none" }));
        app.MapPost(PageTokens.Path, (HttpContext context, PageTokens page) => page.Issue(context)).RequireRateLimiting(PerAddress);
        app.MapDelete(PageTokens.Path, PageTokens.Forget);
    }

    private static void Limits(Microsoft.AspNetCore.RateLimiting.RateLimiterOptions limiter)
    {
        limiter.OnRejected = async (rejected, _) =>
        {
            Telemetry.Refused("Conversation");
            await LimitAnswers.Write(rejected.HttpContext, StatusCodes.Status429TooManyRequests, rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var after) ? after : Wait);
        };
        limiter.AddPolicy(PerConversation, context => Allowance.OfAMinute(Conversation(context), Options(context).MessagesPerMinute));
        limiter.AddPolicy(PerReader, context => Allowance.OfAMinute(Conversation(context), Options(context).ReadsPerMinute));
        limiter.AddPolicy(PerAddress, context => Allowance.OfAMinute(Allowance.Sender(context.Connection.RemoteIpAddress) ?? "", Options(context).TokensPerMinute));
    }

    private static string Conversation(HttpContext context) => context.Request.RouteValues["conversation"]?.ToString() ?? "";

    private static DirectLineOptions Options(HttpContext context) => context.RequestServices.GetRequiredService<IOptions<DirectLineOptions>>().Value;
}
