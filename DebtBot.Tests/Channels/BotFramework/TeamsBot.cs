using System.Diagnostics;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;

namespace DebtBot.Tests.Channels.BotFramework;

/// <summary>The real program with Teams turned on, talking to a stand-in for Microsoft.</summary>
public sealed class TeamsBot : IAsyncLifetime
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private readonly string folder = Directory.CreateTempSubdirectory("debtbot-").FullName;
    private readonly HttpClient client = new();
    private Process? process;
    private int sent;

    public MicrosoftStandIn Microsoft { get; } = new();

    public Uri Address { get; } = new($"http://127.0.0.1:{ServedBot.FreePort()}");

    public async ValueTask InitializeAsync()
    {
        await Microsoft.Start();
        await Start();
    }

    public async ValueTask DisposeAsync()
    {
        Kill();
        client.Dispose();
        await Microsoft.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    /// <param name="now">What its clock shows when it starts.</param>
    public async Task Start(string now = "2026-11-23T10:00:00+09:00")
    {
        process = ServedBot.StartAt(now, Address, folder, Settings());
        await ServedBot.UntilServing(Address, process);
    }

    public void Kill()
    {
        process!.Kill();
        process.WaitForExit();
        process.Dispose();
    }

    public Task<HttpResponseMessage> Post(JsonObject activity, string? token = null, bool withoutToken = false) => PostRaw(activity.ToJsonString(), token, withoutToken);

    public async Task<HttpResponseMessage> PostRaw(string body, string? token = null, bool withoutToken = false)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(Address, "/api/messages")) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        request.Headers.Authorization = withoutToken ? null : new AuthenticationHeaderValue("Bearer", token ?? Microsoft.Token());
        return await client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    /// <summary>A message from a person in Teams.</summary>
    public JsonObject Message(string conversation, string text, string? id = null) => Set(Activity("message", conversation, id), "text", text);

    public JsonObject Activity(string type, string conversation, string? id = null) => new()
    {
        ["type"] = type, ["id"] = id ?? $"f:{Interlocked.Increment(ref sent)}", ["channelId"] = "msteams", ["serviceUrl"] = Microsoft.ServiceUrl, ["timestamp"] = "2026-11-23T01:00:00Z",
        ["from"] = new JsonObject { ["id"] = "29:person", ["name"] = "私" }, ["recipient"] = new JsonObject { ["id"] = $"28:{MicrosoftStandIn.AppId}", ["name"] = "DebtBot" },
        ["conversation"] = new JsonObject { ["id"] = conversation, ["conversationType"] = "personal", ["tenantId"] = MicrosoftStandIn.Tenant },
    };

    public static JsonObject Set(JsonObject activity, string field, JsonNode value)
    {
        activity[field] = value;
        return activity;
    }

    /// <summary>Looks again and again for a minute.</summary>
    public async Task Until(Func<bool> happened, Func<string> otherwise)
    {
        var begun = TimeProvider.System.GetTimestamp();
        while (!happened())
        {
            Assert.True(TimeProvider.System.GetElapsedTime(begun) < Patience, otherwise());
            await Task.Delay(20, TestContext.Current.CancellationToken);
        }
    }

    private string[] Settings() =>
    [
        "--BotFramework:AppId", MicrosoftStandIn.AppId, "--BotFramework:AppSecret", MicrosoftStandIn.Secret, "--BotFramework:Tenant", MicrosoftStandIn.Tenant,
        "--BotFramework:OpenIdMetadata", new Uri(Microsoft.Address, "/metadata").ToString(), "--BotFramework:Authority", Microsoft.Address.ToString(), "--BotFramework:KeyRefreshSeconds", "1",
        "--Delivery:SweepSeconds", "1",
    ];
}
