using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using DebtBot.Delivery;
using MsalException = Microsoft.Identity.Client.MsalException;

namespace DebtBot.Channels.BotFramework;

/// <summary>The Connector's REST calls: activities out. A refused token is renewed once; a busy service is asked again within a few seconds, after that the outbox takes over.</summary>
internal sealed partial class Connector(HttpClient client, AccessTokens tokens, TimeProvider clock, ILogger<Connector> log)
{
    private const int Attempts = 3;
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan FirstWait = TimeSpan.FromSeconds(1);

    /// <summary>Shows that something is happening. One try; nobody waits for it, and nothing depends on it.</summary>
    public void ShowTyping(Address address) => _ = Typing(address);

    /// <param name="replyTo">The activity it answers, or null.</param>
    public async Task<DeliveryOutcome> Send(Address address, JsonObject activity, string? replyTo, CancellationToken cancel)
    {
        try
        {
            return await Send(Path(address, replyTo), activity.ToJsonString(Json.Relaxed), cancel);
        }
        catch (Exception fault) when (fault is HttpRequestException or MsalException or TaskCanceledException && !cancel.IsCancellationRequested)
        {
            NotReached(address.ChannelId, fault.GetType().Name);
            return DeliveryOutcome.TryAgain;
        }
    }

    private async Task Typing(Address address)
    {
        try
        {
            using var answer = await client.SendAsync(Request(Path(address, null), ActivityRenderer.Typing(address).ToJsonString(Json.Relaxed), await tokens.Get(null, CancellationToken.None)));
        }
        catch (Exception fault) when (fault is HttpRequestException or MsalException or TaskCanceledException)
        {
            NotReached(address.ChannelId, fault.GetType().Name);
        }
    }

    private static Uri Path(Address address, string? replyTo) =>
        new($"{address.ServiceUrl.TrimEnd('/')}/v3/conversations/{Uri.EscapeDataString(address.ConversationId)}/activities{(replyTo is null ? "" : "/" + Uri.EscapeDataString(replyTo))}");

    private static HttpRequestMessage Request(Uri address, string body, string? token)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        request.Headers.Authorization = token is null ? null : new AuthenticationHeaderValue("Bearer", token);
        return request;
    }

    private async Task<DeliveryOutcome> Send(Uri address, string body, CancellationToken cancel)
    {
        var (refused, renewed) = ((string?)null, false);
        for (var attempt = 1; ; attempt++)
        {
            var token = await tokens.Get(refused, cancel);
            using var request = Request(address, body, token);
            using var answer = await client.SendAsync(request, cancel);
            if (answer.StatusCode == HttpStatusCode.Unauthorized && !renewed && token is not null)
            {
                (refused, renewed) = (token, true);
                continue;
            }

            if (Settled(answer.StatusCode) is { } outcome)
            {
                return outcome;
            }

            if (attempt >= Attempts || Wait(answer, attempt) is not { } wait)
            {
                return DeliveryOutcome.TryAgain;
            }

            await Task.Delay(wait, clock, cancel);
        }
    }

    /// <summary>Null while asking again can help.</summary>
    private static DeliveryOutcome? Settled(HttpStatusCode status) => status switch
    {
        >= HttpStatusCode.OK and < HttpStatusCode.MultipleChoices => DeliveryOutcome.Delivered,
        HttpStatusCode.Forbidden or HttpStatusCode.NotFound => DeliveryOutcome.Dead,
        HttpStatusCode.BadRequest or HttpStatusCode.RequestEntityTooLarge => DeliveryOutcome.Refused,
        _ => null,
    };

    /// <summary>As long as the service says, otherwise twice as long each time, with some chance in it; null when that is too long to stand and wait.</summary>
    private static TimeSpan? Wait(HttpResponseMessage answer, int attempt)
    {
        var wait = answer.Headers.RetryAfter?.Delta ?? FirstWait * Math.Pow(2, attempt - 1) * (0.8 + (Random.Shared.NextDouble() * 0.4));
        return wait <= LongestWait ? wait : null;
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The connector of {Channel} was not reached: {Fault}; it is tried again")]
    private partial void NotReached(string channel, string fault);
}
