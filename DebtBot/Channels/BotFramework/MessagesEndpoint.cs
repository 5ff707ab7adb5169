using System.Text.Json.Nodes;
using DebtBot.Dialogs.Conversation;
using DebtBot.Hosting;
using DebtBot.Hosting.Limits;
using Microsoft.Extensions.Options;

namespace DebtBot.Channels.BotFramework;

/// <summary>POST /api/messages. The service gets its 200 once the turn is durable, well within its 10 to 15 seconds; the answer goes through the Connector afterwards.</summary>
internal sealed class MessagesEndpoint(ConversationLoop loop, SenderProof proof, TimeProvider clock, SenderLimits limits, Connector connector, IOptions<BotFrameworkOptions> options)
{
    public const string Path = "/api/messages";
    public const long LargestBody = 256 * 1024;
    private const string CardAction = "adaptiveCard/action";

    /// <summary>From here on the person sees that something is happening.</summary>
    private static readonly TimeSpan Slow = TimeSpan.FromSeconds(1);

    public async Task<IResult> Receive(HttpRequest request, CancellationToken cancel)
    {
        Activity? activity;
        try
        {
            activity = await Activity.Read(request.Body, cancel);
        }
        catch (IOException broken)
        {
            return Results.StatusCode(BodyLimit.Status(broken));
        }

        if (activity is null)
        {
            return request.Headers.Authorization.Count == 0 && !options.Value.Anonymous ? Results.Unauthorized() : Results.BadRequest();
        }

        return await proof.Refusal(request, activity, cancel) is { } refused ? Results.StatusCode(refused)
            : Address.Of(activity) is not { } address ? Results.BadRequest()
            : await Take(activity, address);
    }

    private async Task<IResult> Take(Activity activity, Address address)
    {
        if (activity.Type == "invoke" && activity.Name != CardAction)
        {
            // Signing in is nothing we ask for; it is acknowledged so that nobody waits.
            return activity.Name is "signin/verifyState" or "signin/tokenExchange" ? Results.Ok() : Results.StatusCode(StatusCodes.Status501NotImplemented);
        }

        var key = new ConversationKey(BotFrameworkDelivery.ChannelName, $"{address.ChannelId}|{address.ConversationId}");
        var happened = Happened(activity, address) is { } said ? limits.Admit(key, said) : null;
        if (happened is null)
        {
            return activity.Type == "invoke" ? InvokeAnswers.NotUnderstood() : activity.ExpectsReplies ? Replies([], address, null) : Results.Ok();
        }

        try
        {
            // A client that hangs up must not undo a turn that others may already see.
            var accepted = await Durable(loop.Accept(key, happened, CancellationToken.None), activity, address);
            return activity.Type == "invoke" ? InvokeAnswers.Received() : activity.ExpectsReplies ? Replies(Said(accepted, happened.Id), address, activity.Id) : Results.Ok();
        }
        catch (ConversationBusyException)
        {
            return Results.StatusCode(StatusCodes.Status503ServiceUnavailable);
        }
    }

    /// <summary>Where the answer goes in the response itself, the channel shows by itself that it waits.</summary>
    private async Task<Accepted> Durable(Task<Accepted> turn, Activity activity, Address address)
    {
        try
        {
            return await turn.WaitAsync(activity.ExpectsReplies ? Timeout.InfiniteTimeSpan : Slow);
        }
        catch (TimeoutException) when (!turn.IsCompleted)
        {
            connector.ShowTyping(address);
            return await turn;
        }
    }

    /// <summary>In a group only being called counts; what was said there is neither read nor kept.</summary>
    private ConversationEvent? Happened(Activity activity, Address address)
    {
        var happened = ActivityEvents.Of(activity, clock.GetUtcNow().AddDays(options.Value.EraseAfterDays));
        if (activity.IsGroup)
        {
            happened = happened is ConversationEvent.Said or ConversationEvent.Pressed or ConversationEvent.SentWithoutWords or ConversationEvent.Started ? new ConversationEvent.CalledInPublic(happened.Id)
                : happened is ConversationEvent.Left ? happened : null;
        }

        return happened is null ? null : happened with { Address = address.Json(), ReplyHandle = activity.Type is "message" ? activity.Id : null, AnsweredInPlace = activity.ExpectsReplies };
    }

    /// <summary>What the turn said; for a repeat what it said then.</summary>
    private static IEnumerable<Message> Said(Accepted accepted, string id) =>
        accepted.State.Transcript.Concat(accepted.Erased ? accepted.NewLines : []).Where(line => line.Speaker == Speaker.Bot && line.EventId == id).DistinctBy(line => line.Number).Select(line => line.Message);

    private static IResult Replies(IEnumerable<Message> said, Address address, string? replyTo) =>
        Results.Json(new JsonObject { ["activities"] = new JsonArray([.. said.Select(message => ActivityRenderer.Of(message, address, replyTo))]) }, Json.Relaxed);
}
