using DebtBot.Hosting;
using DebtBot.Hosting.Limits;
using Microsoft.Extensions.Options;

namespace DebtBot.Channels.Line;

/// <summary>POST /line/webhook. LINE wants its 200 within two seconds; it gets it once every turn is durable, and answers go out afterwards.</summary>
internal sealed partial class LineEndpoint(ConversationLoop loop, LineClient client, TimeProvider clock, LinePauses pauses, SenderLimits limits, IOptions<LineOptions> options, ILogger<LineEndpoint> log)
{
    public const string Path = "/line/webhook";
    public const long LargestBody = 1024 * 1024;
    private const int LoadingSeconds = 10;

    /// <summary>From here on the person sees that something is happening.</summary>
    private static readonly TimeSpan Slow = TimeSpan.FromMilliseconds(700);

    public async Task<IResult> Receive(HttpRequest request)
    {
        using var bytes = new MemoryStream();
        try
        {
            await request.Body.CopyToAsync(bytes, request.HttpContext.RequestAborted);
        }
        catch (IOException broken)
        {
            return Results.StatusCode(BodyLimit.Status(broken));
        }

        var body = bytes.GetBuffer().AsSpan(0, (int)bytes.Length);
        if (!LineSignature.IsGenuine(body, request.Headers[LineSignature.Header], options.Value.ChannelSecret!))
        {
            return Results.Unauthorized();
        }

        return LineWebhook.Read(body) is { } events ? await InTime(events) : Results.BadRequest();
    }

    private async Task<IResult> InTime(IReadOnlyList<LineEvent> events)
    {
        var now = clock.GetUtcNow();
        var happened = events.Select(one => LineInbound.Of(one, now, TimeSpan.FromDays(options.Value.EraseAfterDays))).OfType<LineHappening>();
        var conversations = happened.GroupBy(one => one.Key).Select(one => InOrder(one.OrderBy(happening => happening.At)));
        try
        {
            return (await Task.WhenAll(conversations).WaitAsync(pauses.UntilDurable)).All(done => done) ? Results.Ok() : Results.StatusCode(StatusCodes.Status503ServiceUnavailable);
        }
        catch (TimeoutException)
        {
            TooSlow(events.Count);
            return Results.StatusCode(StatusCodes.Status503ServiceUnavailable);
        }
    }

    /// <summary>False when something was not kept: LINE is to send it again, and what was kept is then only a repeat.</summary>
    private async Task<bool> InOrder(IEnumerable<LineHappening> happened)
    {
        var all = true;
        foreach (var one in happened)
        {
            try
            {
                await Take(one);
            }
            catch (Exception fault)
            {
                NotKept(one.Event.GetType().Name, fault.GetType().Name);
                all = false;
            }
        }

        return all;
    }

    private async Task Take(LineHappening one)
    {
        if (limits.Admit(one.Key, one.Event) is not { } happened)
        {
            return;
        }

        var turn = loop.Accept(one.Key, happened, CancellationToken.None);
        try
        {
            await turn.WaitAsync(one.IsOneToOne ? Slow : Timeout.InfiniteTimeSpan);
        }
        catch (TimeoutException) when (!turn.IsCompleted)
        {
            client.ShowLoading(one.Key.Id, LoadingSeconds);
            await turn;
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "LINE was told to come again: {Events} events were not durable in time")]
    private partial void TooSlow(int events);

    [LoggerMessage(Level = LogLevel.Error, Message = "A {Event} from LINE was not kept: {Fault}; LINE is told to come again")]
    private partial void NotKept(string @event, string fault);
}
