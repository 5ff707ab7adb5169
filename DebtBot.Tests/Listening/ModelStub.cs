using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace DebtBot.Tests.Listening;

/// <summary>A server on loopback that speaks the OpenAI wire protocol (/v1/chat/completions) and answers as the test says.</summary>
internal sealed class ModelStub : IAsyncDisposable
{
    private readonly WebApplication app;

    private ModelStub(WebApplication app) => this.app = app;

    public Uri Address => new(app.Urls.First() + "/v1");

    public ConcurrentQueue<JsonNode> Requests { get; } = new();

    public ConcurrentQueue<string> Headers { get; } = new();

    /// <summary>How the next request is answered.</summary>
    public Func<HttpContext, JsonNode, Task> Reply { get; set; } = (context, _) => Write(context, Completion("""{"facts":[],"answer":"none"}"""));

    public static async Task<ModelStub> Start()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var stub = new ModelStub(builder.Build());
        stub.app.MapPost("/v1/chat/completions", stub.Answer);
        await stub.app.StartAsync();
        return stub;
    }

    /// <summary>What a real endpoint sends for one finished choice.</summary>
    public static string Completion(string? content, string finish = "stop", string? refusal = null) => new JsonObject
    {
        ["id"] = "chatcmpl-1", ["object"] = "chat.completion", ["created"] = 1_790_000_000, ["model"] = "stub",
        ["choices"] = new JsonArray(new JsonObject
        {
            ["index"] = 0, ["finish_reason"] = finish, ["logprobs"] = null,
            ["message"] = new JsonObject { ["role"] = "assistant", ["content"] = content, ["refusal"] = refusal },
        }),
        ["usage"] = new JsonObject { ["prompt_tokens"] = 10, ["completion_tokens"] = 5, ["total_tokens"] = 15 },
    }.ToJsonString();

    public static string Fault(string message, string type) => new JsonObject { ["error"] = new JsonObject { ["message"] = message, ["type"] = type, ["param"] = null, ["code"] = null } }.ToJsonString();

    public static async Task Write(HttpContext context, string body, int status = 200)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "application/json";
        await context.Response.WriteAsync(body, context.RequestAborted);
    }

    public async ValueTask DisposeAsync()
    {
        using var soon = new CancellationTokenSource(TimeSpan.FromMilliseconds(200));
        await app.StopAsync(soon.Token);
        await app.DisposeAsync();
    }

    private async Task Answer(HttpContext context)
    {
        var request = (await JsonNode.ParseAsync(context.Request.Body))!;
        Headers.Enqueue(string.Join('\n', context.Request.Headers.Select(header => $"{header.Key}: {header.Value}")));
        Requests.Enqueue(request);
        await Reply(context, request);
    }
}
