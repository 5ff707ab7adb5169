using Microsoft.Extensions.Options;

namespace DebtBot.Channels.Line;

/// <summary>Says once at the start whether LINE is on. An access token that LINE refuses stops the start; a LINE that does not answer does not.</summary>
internal sealed partial class LineStart(IServiceProvider services, IOptions<LineOptions> options, ILogger<LineStart> log) : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        if (!options.Value.IsOn)
        {
            Off();
            return;
        }

        var answer = await services.GetRequiredService<LineClient>().Info(cancellationToken);
        if (answer.Status == StatusCodes.Status401Unauthorized)
        {
            throw new OptionsValidationException(LineOptions.Section, typeof(LineOptions), ["Line:ChannelAccessToken is refused by LINE: it is wrong, was taken back or has expired."]);
        }

        On(options.Value.ApiBase, answer.Status);
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    [LoggerMessage(Level = LogLevel.Information, Message = "LINE is off; Line:ChannelSecret and Line:ChannelAccessToken turn it on")]
    private partial void Off();

    [LoggerMessage(Level = LogLevel.Information, Message = "LINE is on: webhook at /line/webhook, answers to {Api}, which said {Status} to our token")]
    private partial void On(string api, int status);
}
