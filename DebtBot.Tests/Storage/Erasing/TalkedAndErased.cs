using System.Text;
using DebtBot.Commands;
using DebtBot.Dialogs.Conversation;
using DebtBot.Hosting;
using DebtBot.Storage.Backups;
using DebtBot.Tests.Channels;
using DebtBot.Tests.Hosting;
using DebtBot.Tests.Hosting.Several;
using DebtBot.Tests.Storage.Backups;
using DebtBot.Tests.Storage.PostgreSql;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace DebtBot.Tests.Storage.Erasing;

/// <summary>A person talks to the real program and writes 「削除」: afterwards no byte of what they said is in the store, the logs, the metrics or a later backup, and a backup from before opens no more.</summary>
public sealed class TalkedAndErased : IDisposable
{
    private const string Planted = "見つかるはずの言葉931207円";

    private static readonly string[] Said = ["鮫島商事に87万3421円、アコムに41万9千円借りています", "夫のミケランジェロには知られたくないです", "年利は18%くらいです"];
    private static readonly string[] Words = ["鮫島", "アコム", "87万3421円", "873421", "873,421", "41万9千円", "41万9000円", "419000", "419,000", "ミケランジェロ", "知られたくない"];

    private readonly RealProgram program = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public Task The_embedded_store() => Holds(program.File("data"), ["--Storage:Folder", "data"], () => Task.CompletedTask);

    [Fact]
    public async Task PostgreSQL()
    {
        await using var cluster = await PostgresCluster.Start();
        var database = await cluster.NewDatabase();
        await Holds(cluster.Files, ["--Storage:Folder", "data", "--Storage:Kind", "PostgreSql", "--Storage:PostgreSql:Connection", database], async () =>
        {
            await PostgresCluster.Execute(database, "vacuum");
            await PostgresCluster.Execute(database, "checkpoint");
        });
    }

    public void Dispose() => program.Dispose();

    private async Task Holds(string files, string[] settings, Func<Task> settled)
    {
        Assert.Equal(3, (await FindPlanted(files, settings, settled)).Select(found => found[(found.LastIndexOf('(') + 1)..]).Distinct().Count());
        var address = new Uri($"http://127.0.0.1:{ServedBot.FreePort()}");
        using var http = new HttpClient { BaseAddress = address };
        var person = new Talker(http, [address]);
        var logged = new LoggedProgram(program);
        await logged.Serving(address, settings, http, async () =>
        {
            await person.Begin(0);
            await Say(person, "a", Said);
        });
        var words = Words.Append(person.Conversation).ToList();
        var before = await Backup(settings);
        Assert.Contains("1 conversations from", await Succeeds("restore", program.Set, "--Storage:Folder", "trial"), StringComparison.Ordinal);
        Assert.Contains(Said[0], await Kept("trial", person.Conversation));

        await logged.Serving(address, settings, http, () => Say(person, "b", ["削除", "はい"]));
        await settled();
        await File.WriteAllTextAsync(program.File("log.txt"), logged.Log, Cancel);
        await Backup(settings);
        Assert.Contains("debtbot_turn", await File.ReadAllTextAsync(program.File("metrics.txt"), Cancel), StringComparison.Ordinal);
        Assert.Contains("Now listening", logged.Log, StringComparison.Ordinal);
        Directory.Delete(program.File("trial"), recursive: true);
        Assert.Empty(RawBytes.Find(files, words).Concat(RawBytes.Find(program.Folder, words)));

        var again = await Succeeds("restore", program.Set, "--archive", before, "--Storage:Folder", "again");
        Assert.Contains("0 conversations from", again, StringComparison.Ordinal);
        Assert.Contains("1 that were erased since", again, StringComparison.Ordinal);
    }

    /// <summary>The same words unsealed, as a conversation of their own: the search must find them in what the store writes.</summary>
    private static byte[] Unsealed => [.. Encoding.UTF8.GetBytes(Planted), .. Encoding.Unicode.GetBytes(Planted), .. Encoding.BigEndianUnicode.GetBytes(Planted)];

    private async Task<IReadOnlyList<string>> FindPlanted(string files, string[] settings, Func<Task> settled)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = [.. settings, "--Storage:Folder", program.File("data")] });
        builder.Logging.ClearProviders();
        builder.Services.AddDebtBotStorage(builder.Configuration);
        await using var app = builder.Build();
        var store = app.Services.GetRequiredService<IConversationStore>();
        Assert.True(await store.TrySave(new("line", "planted"), Unsealed, null, 0, Cancel));
        await settled();
        var found = RawBytes.Find(files, [Planted]);
        await store.Erase(new("line", "planted"), Cancel);
        return found;
    }

    /// <summary>What the person said in a conversation that was put back.</summary>
    private async Task<List<string>> Kept(string folder, string conversation)
    {
        using var host = HostServices.Build(program.File(folder));
        var state = await host.Services.GetRequiredService<ConversationLoop>().Read(new("directline", conversation), Cancel);
        return [.. state!.Transcript.Where(line => line.Speaker == Speaker.Person).Select(line => line.Message.Text)];
    }

    private static async Task Say(Talker person, string prefix, string[] words)
    {
        for (var n = 0; n < words.Length; n++)
        {
            await person.Say(0, words[n], $"{prefix}{n}");
        }
    }

    private async Task<string> Backup(string[] settings)
    {
        await Succeeds(["backup", program.Set, .. settings]);
        await Task.Delay(1100, Cancel);
        return Path.GetFileName(new BackupFolder(program.Set).Archives[^1]);
    }

    private async Task<string> Succeeds(params string[] arguments)
    {
        var (code, said) = await program.Run(arguments);
        Assert.True(code == CommandLine.Done, said);
        return said;
    }
}
