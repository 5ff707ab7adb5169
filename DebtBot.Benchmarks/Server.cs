using DebtBot.Dialogs.Conversation;
using DebtBot.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace DebtBot.Benchmarks;

/// <summary>The process that is measured: one endpoint over real HTTP. It prints its address and ends when its standard input closes.</summary>
internal static class Server
{
    /// <summary>Whole turns, in the LiteDB store.</summary>
    public const string Turns = "turns";

    /// <summary>Whole turns, kept in memory only.</summary>
    public const string TurnsInMemory = "turns-in-memory";

    /// <summary>No dialog: a 4 KB document is read, changed and written back with the same group commit.</summary>
    public const string BareWrite = "bare-write";

    /// <summary>Added to a kind: the same in PostgreSQL; the folder is then followed by | and the settings.</summary>
    public const string InPostgreSql = "-postgresql";

    /// <summary>No dialog and no store: the body is parsed, a fixed reply returned.</summary>
    public const string Bare = "bare";

    /// <summary>The whole host with its channels; LINE as the environment says.</summary>
    public const string Channels = "channels";

    private const int DocumentBytes = 4096;

    public static async Task<int> Run(string kind, string folder)
    {
        await using var app = Build(kind, folder);
        await app.StartAsync();
        Console.WriteLine(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());
        await Console.In.ReadToEndAsync();
        await app.StopAsync();
        return 0;
    }

    private static WebApplication Build(string kind, string folder)
    {
        string[] parts = folder.Split('|');
        var builder = WebApplication.CreateSlimBuilder(["--urls", "http://127.0.0.1:0", "--Storage:Folder", parts[0], .. parts[1..]]);
        builder.Logging.ClearProviders();
        if (kind.Replace(InPostgreSql, "", StringComparison.Ordinal) == Channels)
        {
            return WholeHost(builder);
        }

        builder.Services.AddDebtBotStorage(builder.Configuration);
        if (kind == TurnsInMemory)
        {
            builder.Services.AddSingleton<IConversationStore, VolatileStore>();
        }

        builder.Services.AddConversationLoop();
        var app = builder.Build();
        _ = kind.Replace(InPostgreSql, "", StringComparison.Ordinal) switch
        {
            Turns or TurnsInMemory => app.MapPost("/turn/{conversation}", HandleTurn),
            BareWrite => app.MapPost("/turn/{conversation}", HandleWrite),
            Bare => app.MapPost("/turn/{conversation}", HandleNothing),
            _ => throw new ArgumentException($"{kind} is no kind of server."),
        };
        return app;
    }

    private static WebApplication WholeHost(WebApplicationBuilder builder)
    {
        builder.Configuration["Limits:MessagesPerMinute"] = builder.Configuration["Limits:AtOnce"] = builder.Configuration["DirectLine:ReadsPerMinute"] = builder.Configuration["DirectLine:MessagesPerMinute"] = builder.Configuration["DirectLine:TokensPerMinute"] = "100000";
        builder.AddDebtBot(TimeProvider.System);
        var app = builder.Build();
        app.UseDebtBot();
        return app;
    }

    private static Answered HandleNothing(string conversation, Asked asked) => new([$"{conversation} {asked.Id}"]);

    private static async Task<Answered> HandleTurn(string conversation, Asked asked, ConversationLoop loop, CancellationToken cancel)
    {
        var accepted = await loop.Accept(new("directline", conversation), new ConversationEvent.Said(asked.Id, asked.Text), cancel);
        return new([.. accepted.NewLines.Select(line => line.Message.Text)]);
    }

    private static async Task<Answered> HandleWrite(string conversation, Asked asked, IConversationStore store, CancellationToken cancel)
    {
        var key = new ConversationKey("directline", conversation);
        var stored = await store.Load(key, cancel);
        var document = stored?.Sealed.ToArray() ?? new byte[DocumentBytes];
        document[asked.Id.Length]++;
        return await store.TrySave(key, document, null, stored?.Version ?? 0, cancel)
            ? new(["ok"])
            : throw new InvalidOperationException("Two clients share a conversation.");
    }
}

/// <summary>The request of all benchmark endpoints.</summary>
internal sealed record Asked(string Id, string Text);

/// <summary>The reply of all benchmark endpoints.</summary>
internal sealed record Answered(IReadOnlyList<string> Texts);
