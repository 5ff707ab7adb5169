using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace DebtBot.Benchmarks;

/// <summary>Takes the place of LINE: says yes to every call and tells when the answer to a reply token came.</summary>
internal sealed class FarLine : IAsyncDisposable
{
    public const string Secret = "0123456789abcdef0123456789abcdef";

    private readonly WebApplication app;
    private readonly ConcurrentDictionary<string, TaskCompletionSource> awaited = new();

    private FarLine(WebApplication app) => this.app = app;

    private string Address => app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();

    public static async Task<FarLine> Start()
    {
        var builder = WebApplication.CreateSlimBuilder(["--urls", "http://127.0.0.1:0"]);
        builder.Logging.ClearProviders();
        var far = new FarLine(builder.Build());
        far.app.MapPost("/v2/bot/message/reply", far.Reply);
        far.app.MapFallback(() => Results.Json(new { }));
        await far.app.StartAsync();
        return far;
    }

    /// <summary>For the server process, which inherits the environment.</summary>
    public void Configure()
    {
        foreach (var (name, value) in new[] { ("ChannelSecret", Secret), ("ChannelAccessToken", "a-token-for-the-benchmark"), ("ApiBase", Address), ("DataBase", Address) })
        {
            Environment.SetEnvironmentVariable($"Line__{name}", value);
        }
    }

    public Task Answer(string token) => awaited.GetOrAdd(token, _ => new(TaskCreationOptions.RunContinuationsAsynchronously)).Task;

    public async ValueTask DisposeAsync()
    {
        new[] { "ChannelSecret", "ChannelAccessToken", "ApiBase", "DataBase" }.ToList().ForEach(name => Environment.SetEnvironmentVariable($"Line__{name}", null));
        await app.DisposeAsync();
    }

    private async Task<IResult> Reply(HttpRequest request)
    {
        using var body = await JsonDocument.ParseAsync(request.Body);
        if (awaited.TryRemove(body.RootElement.GetProperty("replyToken").GetString()!, out var waiting))
        {
            waiting.SetResult();
        }

        return Results.Json(new { sentMessages = new[] { new { id = "1" } } });
    }
}
