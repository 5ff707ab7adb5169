using Microsoft.Extensions.Options;

namespace DebtBot.Channels.BotFramework;

/// <summary>Says once at the start whether Teams is on.</summary>
internal sealed partial class BotFrameworkStart(IOptions<BotFrameworkOptions> options, ILogger<BotFrameworkStart> log) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        var set = options.Value;
        if (set.Anonymous)
        {
            Open();
        }
        else if (set.IsOn)
        {
            On(set.ManagedIdentity ? "managed identity" : set.Tenant!);
        }
        else
        {
            Off();
        }

        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    [LoggerMessage(Level = LogLevel.Information, Message = "Teams is off; BotFramework:AppId, AppSecret and Tenant turn it on")]
    private partial void Off();

    [LoggerMessage(Level = LogLevel.Information, Message = "Teams is on: messages at /api/messages, tenant {Tenant}")]
    private partial void On(string tenant);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Teams is on without keys, for development: anybody on this machine may talk at /api/messages")]
    private partial void Open();
}
