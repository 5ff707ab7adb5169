using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Nodes;
using DebtBot.Tests.Channels;
using DebtBot.Tests.Channels.BotFramework;
using DebtBot.Tests.Channels.Line;
using DebtBot.Tests.Storage;

namespace DebtBot.Tests.Hosting.Hostile;

/// <summary>The real program with every channel on, behind a proxy it knows, watched from outside.</summary>
internal sealed class HostileTarget : IAsyncDisposable
{
    public const string LineSecret = "0123456789abcdef0123456789abcdef";

    private readonly TempFolder folder = new();
    private readonly MicrosoftStandIn microsoft = new();
    private LineStandIn line = null!;
    private Process process = null!;

    public Uri Address { get; } = new($"http://127.0.0.1:{ServedBot.FreePort()}");

    public string TeamsToken { get; private set; } = "";

    public bool HasEnded => process.HasExited;

    /// <summary>Megabytes of memory the program holds.</summary>
    public double Memory => long.Parse(File.ReadLines($"/proc/{process.Id}/status").First(line => line.StartsWith("VmRSS:", StringComparison.Ordinal)).Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture) / 1024.0;

    public static async Task<HostileTarget> Start()
    {
        var target = new HostileTarget { line = await LineStandIn.Start() };
        await target.microsoft.Start();
        target.TeamsToken = target.microsoft.Token();
        target.process = ServedBot.Start(target.Address, target.folder.Path, [.. target.Settings()]);
        _ = target.process.StandardError.ReadToEndAsync();
        await ServedBot.UntilServing(target.Address, target.process);
        return target;
    }

    public JsonObject TeamsMessage(string conversation, string text, string id) => new()
    {
        ["type"] = "message", ["id"] = id, ["text"] = text, ["channelId"] = "msteams", ["serviceUrl"] = microsoft.ServiceUrl, ["from"] = new JsonObject { ["id"] = "29:attacker" },
        ["recipient"] = new JsonObject { ["id"] = $"28:{MicrosoftStandIn.AppId}" }, ["conversation"] = new JsonObject { ["id"] = conversation, ["conversationType"] = "personal", ["tenantId"] = MicrosoftStandIn.Tenant },
    };

    public async ValueTask DisposeAsync()
    {
        process.Kill();
        await process.WaitForExitAsync();
        process.Dispose();
        await microsoft.DisposeAsync();
        await line.DisposeAsync();
        folder.Dispose();
    }

    /// <summary>The usual limits, but for those of a conversation: the attackers are few and have one each.</summary>
    private IEnumerable<string> Settings() =>
    [
        "--Proxy:Known", "127.0.0.1", "--DirectLine:TokensPerMinute", "100000", "--DirectLine:MessagesPerMinute", "100000", "--DirectLine:ReadsPerMinute", "100000",
        "--Line:ChannelSecret", LineSecret, "--Line:ChannelAccessToken", LineStandIn.Token, "--Line:ApiBase", line.Address.ToString(), "--Line:DataBase", line.Address.ToString(),
        "--BotFramework:AppId", MicrosoftStandIn.AppId, "--BotFramework:AppSecret", MicrosoftStandIn.Secret, "--BotFramework:Tenant", MicrosoftStandIn.Tenant,
        "--BotFramework:OpenIdMetadata", new Uri(microsoft.Address, "/metadata").ToString(), "--BotFramework:Authority", microsoft.Address.ToString(),
    ];
}
