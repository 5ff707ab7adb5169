using DebtBot.Dialogs.Conversation;
using DebtBot.Hosting;
using DebtBot.Knowledge;
using DebtBot.Tests.Hosting;
using DebtBot.Tests.Storage;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace DebtBot.Tests.Listening;

/// <summary>The real services with a second ear at a stub, and somebody who is asked for a balance and tells a story.</summary>
internal sealed class EarHost : IAsyncDisposable
{
    public const string Story = "たしか最初は五十だったんですけど、いまは三十ちょいのところまで来てる感じです";

    private static readonly LawBook Law = LawBook.Load();

    private readonly TempFolder folder = new();
    private readonly IHost host;
    private int events;

    private EarHost(ModelStub? stub, string[] settings)
    {
        var builder = Host.CreateApplicationBuilder(new HostApplicationBuilderSettings { DisableDefaults = true });
        string[] on = stub is null ? [] : ["Listening:Kind=vllm", "Listening:Model=stub", $"Listening:Endpoint={stub.Address}"];
        builder.Configuration.AddInMemoryCollection(
            [new("Storage:Folder", folder.File("data")), .. on.Concat(settings).Select(setting => setting.Split('=', 2)).GroupBy(pair => pair[0], pair => (string?)pair[1]).Select(pair => KeyValuePair.Create(pair.Key, pair.Last()))]);
        builder.Logging.ClearProviders().AddProvider(Log).SetMinimumLevel(LogLevel.Information);
        builder.Services.AddSingleton(Law).AddDebtBotStorage(builder.Configuration).AddConversationLoop();
        host = builder.Build();
    }

    public LogLines Log { get; } = new();

    public IServiceProvider Services => host.Services;

    private ConversationLoop Loop => host.Services.GetRequiredService<ConversationLoop>();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static async Task<EarHost> Start(ModelStub? stub, params string[] settings)
    {
        var started = new EarHost(stub, settings);
        await started.host.StartAsync(Cancel);
        return started;
    }

    /// <summary>Up to the question for the balance of アコム.</summary>
    public async Task UpToTheBalance()
    {
        await Loop.Accept(TestHost.Web, new ConversationEvent.Started("start"), Cancel);
        await Say("アコムに借りてる");
        await Say("以上");
    }

    public async Task<IReadOnlyList<string>> Say(string text) =>
        [.. (await Loop.Accept(TestHost.Web, new ConversationEvent.Said($"conversation-77|{++events:0000}", text), Cancel)).NewLines.Where(line => line.Speaker == Speaker.Bot).Select(line => line.Message.Text)];

    public async Task<ConversationState> State() => (await Loop.Read(TestHost.Web, Cancel))!;

    /// <summary>Waits until no answer is awaited any more and returns what was said without being asked.</summary>
    public async Task<IReadOnlyList<string>> UntilAnswered()
    {
        for (var wait = 0; wait < 400; wait++)
        {
            if (await State() is { Model.Waiting: null } state)
            {
                return [.. state.Transcript.Where(line => line.EventId.StartsWith("model/", StringComparison.Ordinal)).Select(line => line.Message.Text)];
            }

            await Task.Delay(25, Cancel);
        }

        throw new TimeoutException("The model's answer was never handed over.");
    }

    public async ValueTask DisposeAsync()
    {
        await host.StopAsync(CancellationToken.None);
        host.Dispose();
        folder.Dispose();
    }
}
