using DebtBot.Channels.BotFramework;
using DebtBot.Channels.DirectLine;
using DebtBot.Channels.Line;
using DebtBot.Hosting.Limits;
using DebtBot.Sheet;

namespace DebtBot.Hosting;

/// <summary>Puts the host together: storage, the turn loop, the channels, the page.</summary>
internal static class DebtBotBuilder
{
    public const string DefaultAddress = "http://localhost:3978";

    /// <summary>A client that says nothing for longer is gone, or reads nothing on purpose.</summary>
    private static readonly TimeSpan SocketsAnswer = TimeSpan.FromSeconds(30);

    public static void AddDebtBot(this WebApplicationBuilder builder, TimeProvider clock)
    {
        if (string.IsNullOrEmpty(builder.Configuration["urls"]) && !builder.Configuration.GetSection("Kestrel:Endpoints").Exists())
        {
            builder.WebHost.UseUrls(DefaultAddress);
        }

        // What stops the start is said once, in one sentence, by the command.
        builder.Logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.Critical);
        // Addresses of requests carry conversation ids and, for sockets, the token; they are nobody's business.
        builder.Logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning);
        builder.Logging.AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error);
        builder.AddTelemetry();
        builder.AddProxies();
        builder.AddLimits();
        builder.Services.AddSingleton(clock);
        builder.Services.AddDebtBotStorage(builder.Configuration);
        builder.Services.AddHostedService<RegularBackup>();
        builder.Services.AddConversationLoop().AddSingleton<WarmUp>().AddHostedService(provider => provider.GetRequiredService<WarmUp>());
        builder.Services.AddDirectLine(KeyServices.TokenKey);
        builder.Services.AddLine(builder.Configuration);
        builder.Services.AddOptions<DrainOptions>().BindConfiguration(DrainOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        builder.Services.AddSingleton<Drain>().AddHostedService(provider => provider.GetRequiredService<Drain>()).AddOtherHosts(builder.Configuration);
        builder.Services.AddSingleton<KeysAtHand>().AddSingleton<Readiness>();
        builder.Services.AddPages();
        builder.Services.AddBotFramework(builder.Configuration);
    }

    public static void UseDebtBot(this WebApplication app)
    {
        app.UseMetrics();
        app.UseProxies();
        app.UseSecurityHeaders();
        app.UseLimits();
        app.UseStoreFaults();
        app.UseDefaultFiles();
        app.UseStaticFiles();
        app.UseWebSockets(new() { KeepAliveInterval = SocketsAnswer, KeepAliveTimeout = SocketsAnswer });
        app.UseCors();
        app.UseRateLimiter();
        app.MapDirectLine();
        app.MapLine();
        app.MapHealth();
        app.MapPages();
        app.MapBotFramework();
    }
}
