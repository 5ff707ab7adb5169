using System.Security.Cryptography;
using System.Text.Json.Nodes;
using DebtBot.Dialogs.Conversation;
using DebtBot.Hosting;
using Microsoft.Extensions.Options;

namespace DebtBot.Channels.DirectLine;

/// <summary>The Direct Line 3.0 server, as far as Web Chat and directlinejs call it.</summary>
internal sealed class DirectLineEndpoints(ConversationLoop loop, Tokens tokens, Sender sender, Hub hub, IOptions<DirectLineOptions> options)
{
    public const string ChannelName = "directline";
    private const int IdLength = 22;
    private static readonly TimeSpan StreamLifetime = TimeSpan.FromSeconds(60);

    public static ConversationKey Key(string conversation) => new(ChannelName, conversation);

    public static string NewConversation() => RandomNumberGenerator.GetString("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789", IdLength);

    /// <summary>POST tokens/generate: for other sites, with the secret.</summary>
    public async Task<IResult> Generate(HttpRequest request, CancellationToken cancel) =>
        sender.HasSecret(request) ? Answers.Token(Answer(NewConversation(), await User(request, cancel)))
        : request.Headers.Authorization.Count == 0 ? Answers.Error(StatusCodes.Status401Unauthorized, "MissingProperty", "Authorization header with a Bearer secret is required")
        : Answers.Error(StatusCodes.Status403Forbidden, "BadArgument", "Tokens are generated with the secret");

    public IResult Refresh(HttpRequest request) =>
        sender.Refusal(request) ?? (sender.Token(request) is { } claims ? Answers.Token(Answer(claims.Conversation, claims.User)) : throw new InvalidOperationException("Refusal said yes."));

    /// <summary>POST conversations: with a token its conversation, with the secret a new one; 201 when it is new, 200 when it was there.</summary>
    public async Task<IResult> Start(HttpRequest request, CancellationToken cancel)
    {
        var bySecret = sender.HasSecret(request);
        if (!bySecret && sender.Refusal(request) is { } refused)
        {
            return refused;
        }

        var claims = sender.Token(request);
        var (conversation, user) = (claims?.Conversation ?? NewConversation(), claims?.User ?? (bySecret ? await User(request, cancel) : null));
        var accepted = await loop.Accept(Key(conversation), new ConversationEvent.Started("started"), cancel);
        return Answers.Token(Streaming(request, conversation, user), accepted.IsRepeat ? StatusCodes.Status200OK : StatusCodes.Status201Created);
    }

    /// <summary>GET conversations/{id}: a fresh token and stream, to reconnect from a watermark.</summary>
    public async Task<IResult> Reconnect(HttpRequest request, string conversation, CancellationToken cancel) =>
        sender.Refusal(request, conversation)
        ?? (await loop.Read(Key(conversation), cancel) is null ? Unknown() : Answers.Token(Streaming(request, conversation, sender.Token(request)?.User)));

    public async Task<IResult> Activities(HttpRequest request, string conversation, CancellationToken cancel)
    {
        if (sender.Refusal(request, conversation) is { } refused)
        {
            return refused;
        }

        var from = StreamEndpoint.Watermark(request);
        return await loop.Read(Key(conversation), cancel) is { } state
            ? Answers.Activities(Renderer.Set(conversation, sender.Token(request)?.User, state.Transcript.Where(line => line.Number >= from), state.NextLine))
            : Unknown();
    }

    public async Task<IResult> Post(HttpRequest request, string conversation, CancellationToken cancel)
    {
        if (sender.Refusal(request, conversation) is { } refused)
        {
            return refused;
        }

        Inbound.Received? happened;
        try
        {
            happened = await Inbound.Read(request, cancel);
        }
        catch (IOException broken)
        {
            return Answers.Error(BodyLimit.Status(broken), "BadArgument", "The body is too large or broke off");
        }

        return happened is null ? Answers.Error(StatusCodes.Status400BadRequest, "BadArgument", "The body is not an activity") : await Take(conversation, happened.Event, cancel);
    }

    /// <summary>POST upload: what was sent is not kept; the person is told kindly that only words can be read.</summary>
    public async Task<IResult> Upload(HttpRequest request, string conversation, CancellationToken cancel) =>
        sender.Refusal(request, conversation)
        ?? await Take(conversation, new ConversationEvent.SentWithoutWords($"u-{RandomNumberGenerator.GetHexString(24)}", "file"), cancel);

    private async Task<IResult> Take(string conversation, ConversationEvent? happened, CancellationToken cancel)
    {
        if (happened is null)
        {
            return Answers.Id($"{conversation}|{RandomNumberGenerator.GetHexString(12)}");
        }

        hub.Typing(conversation);
        try
        {
            // A client that hangs up must not undo a turn that others may already see.
            var accepted = await loop.Accept(Key(conversation), happened, CancellationToken.None);
            var line = accepted.NewLines.FirstOrDefault(line => line.Speaker == Speaker.Person) ?? accepted.State.Transcript.FirstOrDefault(line => line.EventId == happened.Id);
            return Answers.Id(line is null ? $"{conversation}|{happened.Id}" : Renderer.IdOf(conversation, line));
        }
        catch (ConversationBusyException)
        {
            return Answers.Error(StatusCodes.Status502BadGateway, "BotRejectedActivity", "The bot is busy; send it again");
        }
    }

    private TokenAnswer Answer(string conversation, string? user) =>
        new(conversation, tokens.Issue(conversation, user, TimeSpan.FromSeconds(options.Value.TokenSeconds), TokenClaims.Talk), options.Value.TokenSeconds);

    private TokenAnswer Streaming(HttpRequest request, string conversation, string? user)
    {
        var stream = tokens.Issue(conversation, user, StreamLifetime, TokenClaims.Stream);
        var watermark = request.Query["watermark"].ToString();
        return Answer(conversation, user) with
        {
            StreamUrl = $"{(request.IsHttps ? "wss" : "ws")}://{request.Host}/v3/directline/conversations/{conversation}/stream?watermark={Uri.EscapeDataString(watermark)}&t={stream}",
        };
    }

    private static IResult Unknown() => Answers.Error(StatusCodes.Status404NotFound, "BadArgument", "The conversation is unknown or has ended");

    private static async Task<string?> User(HttpRequest request, CancellationToken cancel)
    {
        try
        {
            return request.ContentLength is null or 0 ? null : (await StrictJson.Read(request.Body, cancel))?["user"] is JsonObject user && user["id"] is JsonValue id && id.TryGetValue<string>(out var name) ? name : null;
        }
        catch (IOException)
        {
            // Broken off: a conversation without a name is one all the same.
            return null;
        }
    }
}
