using DebtBot.Delivery;
using DebtBot.Hosting;
using DebtBot.Hosting.Limits;
using Microsoft.Extensions.Options;

namespace DebtBot.Channels.BotFramework;

/// <summary>Registers and maps Teams and the other channels of the Bot Framework; without its keys the channel is not there.</summary>
internal static class BotFrameworkServices
{
    private static readonly TimeSpan CallTakes = TimeSpan.FromSeconds(15);

    public static void AddBotFramework(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<BotFrameworkOptions>().BindConfiguration(BotFrameworkOptions.Section).ValidateOnStart();
        services.AddSingleton<IValidateOptions<BotFrameworkOptions>, BotFrameworkCheck>();
        services.AddHostedService<BotFrameworkStart>();
        if (configuration.GetSection(BotFrameworkOptions.Section).Get<BotFrameworkOptions>() is { IsOn: true })
        {
            services.AddSingleton<SenderProof>();
            services.AddSingleton<AccessTokens>();
            services.AddSingleton(provider => new Connector(
                new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, PooledConnectionLifetime = TimeSpan.FromMinutes(5) }) { Timeout = CallTakes },
                provider.GetRequiredService<AccessTokens>(), TimeProvider.System, provider.GetRequiredService<ILogger<Connector>>()));
            services.AddSingleton<MessagesEndpoint>();
            services.AddSingleton<IDelivery, BotFrameworkDelivery>();
        }
    }

    public static void MapBotFramework(this WebApplication app)
    {
        if (app.Services.GetService<MessagesEndpoint>() is { } endpoint)
        {
            app.MapPost(MessagesEndpoint.Path, (HttpRequest request, CancellationToken cancel) => endpoint.Receive(request, cancel)).WithMetadata(new BodyLimit(MessagesEndpoint.LargestBody), new ProvesItself());
        }
    }
}
