using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace DebtBot.Tests.Channels.Line;

/// <summary>Stands in for LINE on loopback: checks every call against <see cref="LineRules"/>, keeps LINE's books (tokens are used once, retry keys are known again), and fails when told to.</summary>
internal sealed partial class LineStandIn : IAsyncDisposable
{
    public const string Token = "a-channel-access-token-for-tests";

    private readonly WebApplication app;
    private readonly ConcurrentDictionary<string, string> tokens = new();
    private readonly ConcurrentDictionary<string, bool> keys = new();
    private int sent;

    private LineStandIn(WebApplication app) => this.app = app;

    public Uri Address { get; private set; } = null!;

    /// <summary>What people see, in the order it arrived.</summary>
    public ConcurrentQueue<Arrived> Delivered { get; } = new();

    public ConcurrentQueue<string> Violations { get; } = new();

    /// <summary>Every call with the status it got.</summary>
    public ConcurrentQueue<(string Path, int Status)> Calls { get; } = new();

    public ConcurrentQueue<string> Loading { get; } = new();

    /// <summary>Decides about the next calls of a path; usual when empty.</summary>
    public ConcurrentQueue<Fate> Fates { get; } = new();

    /// <summary>Up to so long it takes before and again after doing what it is told.</summary>
    public TimeSpan Slowness { get; set; }

    public static async Task<LineStandIn> Start(int port = 0)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls($"http://127.0.0.1:{port}");
        builder.Logging.ClearProviders();
        var app = builder.Build();
        var line = new LineStandIn(app);
        app.Run(line.Handle);
        await app.StartAsync();
        line.Address = new(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());
        return line;
    }

    /// <summary>A reply token for a place, good once.</summary>
    public string NewToken(string place)
    {
        var token = LineEvents.NewId();
        tokens[token] = place;
        return token;
    }

    /// <summary>The minute is over.</summary>
    public void Expire(string token) => tokens.TryRemove(token, out _);

    public IEnumerable<Arrived> To(string place) => Delivered.Where(one => one.To == place);

    public async ValueTask DisposeAsync() => await app.DisposeAsync();

    private async Task Handle(HttpContext context)
    {
        var path = $"{context.Request.Method} {context.Request.Path}";
        var body = await Body(context.Request);
        await Dawdle();
        var fate = path.Contains("/message/", StringComparison.Ordinal) && Fates.TryDequeue(out var told) ? told : Fate.Usual;
        var (status, answer) = context.Request.Headers.Authorization != $"Bearer {Token}" ? (401, Error("Authentication failed"))
            : fate.Lost ? (0, [])
            : fate.Before is { } refused ? (refused, Error(fate.Words))
            : Answer(path, body, context.Request);
        Calls.Enqueue((path, status));
        await Dawdle();
        fate.Meanwhile?.Invoke();
        if (fate.HangsUp || fate.Lost)
        {
            context.Abort();
            return;
        }

        context.Response.StatusCode = fate.After ?? status;
        await context.Response.WriteAsJsonAsync(answer);
    }

    private Task Dawdle() => Slowness > TimeSpan.Zero ? Task.Delay(Slowness * (System.Security.Cryptography.RandomNumberGenerator.GetInt32(100) / 100.0)) : Task.CompletedTask;

    private (int Status, JsonObject Answer) Answer(string path, JsonNode? body, HttpRequest request) => path switch
    {
        "POST /v2/bot/message/reply" => Reply(body, request),
        "POST /v2/bot/message/push" => Push(body, request),
        "POST /v2/bot/chat/loading/start" => Load(body),
        "GET /v2/bot/info" => (200, new() { ["userId"] = "U" + new string('0', 32), ["basicId"] = "@test", ["displayName"] = "test", ["chatMode"] = "bot", ["markAsReadMode"] = "auto" }),
        _ => Menus(path, body, request),
    };

    private (int, JsonObject) Reply(JsonNode? body, HttpRequest request)
    {
        if (request.Headers.ContainsKey("X-Line-Retry-Key"))
        {
            return Wrong("a reply has no retry key");
        }

        if (LineRules.Reply(body, "reply").ToList() is { Count: > 0 } faults)
        {
            return Wrong([.. faults]);
        }

        return tokens.TryRemove(body!["replyToken"]!.ToString(), out var place) ? Deliver(place, body, pushed: false) : (400, Error("Invalid reply token"));
    }

    private (int, JsonObject) Push(JsonNode? body, HttpRequest request)
    {
        if (!Guid.TryParseExact(request.Headers["X-Line-Retry-Key"], "D", out var key))
        {
            return Wrong("every push has a retry key, a UUID");
        }

        if (LineRules.Push(body, "push").ToList() is { Count: > 0 } faults)
        {
            return Wrong([.. faults]);
        }

        return keys.TryAdd(key.ToString(), true) ? Deliver(body!["to"]!.ToString(), body, pushed: true) : (409, Error("The retry key is already accepted"));
    }

    private (int, JsonObject) Deliver(string place, JsonNode body, bool pushed)
    {
        Delivered.Enqueue(new(place, pushed, body["notificationDisabled"]?.GetValue<bool>() == true, body["messages"]!.AsArray()));
        return (200, new() { ["sentMessages"] = new JsonArray([.. body["messages"]!.AsArray().Select(_ => new JsonObject { ["id"] = $"{Interlocked.Increment(ref sent)}" })]) });
    }

    private (int, JsonObject) Load(JsonNode? body)
    {
        if (LineRules.Loading(body, "loading").ToList() is { Count: > 0 } faults)
        {
            return Wrong([.. faults]);
        }

        Loading.Enqueue(body!["chatId"]!.ToString());
        return (202, []);
    }

    private (int, JsonObject) Wrong(params string[] faults)
    {
        faults.ToList().ForEach(Violations.Enqueue);
        return (400, new() { ["message"] = $"The request body has {faults.Length} error(s)", ["details"] = new JsonArray([.. faults.Select(fault => JsonValue.Create(fault))]) });
    }

    private static JsonObject Error(string message) => new() { ["message"] = message };

    private static async Task<JsonNode?> Body(HttpRequest request)
    {
        using var bytes = new MemoryStream();
        await request.Body.CopyToAsync(bytes);
        request.HttpContext.Items["bytes"] = bytes.ToArray();
        try
        {
            return bytes.Length == 0 || request.ContentType?.StartsWith("application/json", StringComparison.Ordinal) != true ? null : JsonNode.Parse(bytes.ToArray());
        }
        catch (JsonException)
        {
            return null;
        }
    }
}

/// <summary>One call's messages as they arrived in a chat.</summary>
internal sealed record Arrived(string To, bool Pushed, bool Silent, JsonArray Messages)
{
    /// <summary>All words in it, drawn or not, in order.</summary>
    public string Words => string.Join('\n', Messages.SelectMany(message => All(message!)));

    private static IEnumerable<string> All(JsonNode node) => node switch
    {
        JsonObject map when map["type"]?.ToString() == "text" => [map["text"]!.ToString()],
        JsonObject map => map.Where(entry => entry.Key != "quickReply").SelectMany(entry => entry.Value is null ? [] : All(entry.Value)),
        JsonArray list => list.SelectMany(entry => All(entry!)),
        _ => [],
    };
}

/// <summary>What becomes of a call.</summary>
/// <param name="Before">Refused with this status before anything happened.</param>
/// <param name="After">Done, but answered with this status.</param>
/// <param name="HangsUp">Done, but the answer is lost.</param>
/// <param name="Lost">Never arrives, and nothing comes back.</param>
/// <param name="Meanwhile">Happens before the caller hears of it.</param>
internal sealed record Fate(int? Before = null, int? After = null, bool HangsUp = false, string Words = "", bool Lost = false, Action? Meanwhile = null)
{
    public static Fate Usual { get; } = new();
}
