using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using DebtBot.Channels.Line;
using DebtBot.Delivery;
using DebtBot.Dialogs;
using DebtBot.Dialogs.Conversation;
using DebtBot.Hosting;
using DebtBot.Knowledge;
using DebtBot.Tests.Listening;
using DebtBot.Tests.Storage;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace DebtBot.Tests.Channels.Line;

/// <summary>The whole host in this process with LINE turned on, beside a stand-in for LINE; its clock is set by hand, its pauses are short.</summary>
internal sealed class LineHost : IAsyncDisposable
{
    public const string Secret = "0123456789abcdef0123456789abcdef";

    private static readonly LawBook Law = LawBook.Load();
    private static readonly Conversation Talk = DebtBotConversation.Create(Law);

    private readonly TempFolder folder = new();
    private readonly WebApplication app;
    private readonly HttpClient http;

    private LineHost(WebApplication app, TempFolder folder, LineStandIn line, SetClock clock, LogLines log) =>
        (this.app, this.folder, Line, Clock, Log, http) = (app, folder, line, clock, log, new() { BaseAddress = new(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First()) });

    public LineStandIn Line { get; }

    public SetClock Clock { get; }

    public LogLines Log { get; }

    public Uri Address => http.BaseAddress!;

    public ConversationLoop Loop => app.Services.GetRequiredService<ConversationLoop>();

    private Sweep Sweeper => app.Services.GetServices<IHostedService>().OfType<Sweep>().Single();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static async Task<LineHost> Start(Action<IServiceCollection>? change = null, params string[] settings)
    {
        var (line, folder, log, clock) = (await LineStandIn.Start(), new TempFolder(), new LogLines(), new SetClock());
        var builder = WebApplication.CreateSlimBuilder();
        builder.Configuration.AddInMemoryCollection(((string[])
        [
            "urls=http://127.0.0.1:0", $"Storage:Folder={folder.File("data")}", "Delivery:SweepSeconds=3600", $"Line:ChannelSecret={Secret}", $"Line:ChannelAccessToken={LineStandIn.Token}",
            "Limits:MessagesPerMinute=100000", $"Line:ApiBase={line.Address}", $"Line:DataBase={line.Address}", .. settings,
        ]).Select(setting => setting.Split('=', 2)).GroupBy(pair => pair[0], pair => (string?)pair[1]).Select(pair => KeyValuePair.Create(pair.Key, pair.Last())));
        builder.Logging.ClearProviders().AddProvider(log).SetMinimumLevel(LogLevel.Information);
        builder.AddDebtBot(clock);
        builder.Services.AddSingleton(Law).AddSingleton(Talk).AddSingleton(new LinePauses([TimeSpan.FromMilliseconds(20), TimeSpan.FromMilliseconds(40)]) { UntilDurable = TimeSpan.FromSeconds(30) });
        change?.Invoke(builder.Services);
        var app = builder.Build();
        app.UseDebtBot();
        try
        {
            await app.StartAsync(Cancel);
        }
        catch
        {
            await app.DisposeAsync();
            await line.DisposeAsync();
            folder.Dispose();
            throw;
        }

        return new(app, folder, line, clock, log);
    }

    /// <summary>Posts events as LINE does, signed.</summary>
    public Task<HttpStatusCode> Post(params JsonObject[] events) => PostRaw(LineEvents.Body(events));

    public async Task<HttpStatusCode> PostRaw(string body, string? signature = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, LineEndpoint.Path) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        if ((signature ?? LineSignature.Of(Encoding.UTF8.GetBytes(body), Secret)) is { Length: > 0 } proof)
        {
            request.Headers.Add(LineSignature.Header, proof);
        }

        using var response = await http.SendAsync(request, Cancel);
        return response.StatusCode;
    }

    /// <summary>A text of one person, with a reply token.</summary>
    public JsonObject Says(string user, string text) => LineEvents.Text(user, text, Line.NewToken(user));

    /// <summary>Waits until nothing is left to deliver to them; what a turn says is brought after LINE got its 200.</summary>
    public async Task<ConversationState> Settled(string place)
    {
        for (var attempt = 0; attempt < 400; attempt++)
        {
            if (await Loop.Read(new("line", place), Cancel) is { Outbox.Count: 0 } state)
            {
                return state;
            }

            await Task.Delay(25, Cancel);
        }

        throw new TimeoutException("The outbox never emptied: " + string.Join(", ", Line.Calls.Select(call => $"{call.Path} {call.Status}")));
    }

    public Task Sweep() => Sweeper.Once(Cancel);

    public async ValueTask DisposeAsync()
    {
        http.Dispose();
        await app.DisposeAsync();
        await Line.DisposeAsync();
        folder.Dispose();
    }
}

/// <summary>Tells the time it was set to; its timers are real.</summary>
internal sealed class SetClock : TimeProvider
{
    public DateTimeOffset Now { get; set; } = new(2026, 11, 23, 10, 0, 0, TimeSpan.FromHours(9));

    public override DateTimeOffset GetUtcNow() => Now.ToUniversalTime();
}
