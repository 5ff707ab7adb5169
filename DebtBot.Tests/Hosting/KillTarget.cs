using System.Globalization;
using System.Text;
using DebtBot.Dialogs.Conversation;
using DebtBot.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace DebtBot.Tests.Hosting;

/// <summary>The process that <see cref="KilledHosts"/> kills: sixteen clients run turns through the real services and write down each acknowledgement.</summary>
public sealed class KillTarget
{
    public const string FolderVariable = "DEBTBOT_KILL_FOLDER", RoundVariable = "DEBTBOT_KILL_ROUND";

    /// <summary>Few enough that every line is still in the transcript, both voices counted.</summary>
    private const int TurnsPerConversation = 40, Clients = 16;

    public static string AcknowledgedFile(string folder) => Path.Combine(folder, "acknowledged.txt");

    [Fact(Explicit = true)]
    public async Task Runs_turns_until_it_is_killed()
    {
        var folder = Environment.GetEnvironmentVariable(FolderVariable) ?? throw new InvalidOperationException("Started by KilledHosts only.");
        var round = Environment.GetEnvironmentVariable(RoundVariable);
        using var host = HostServices.Build(folder);
        await host.StartAsync(CancellationToken.None);
        await using var acknowledged = new FileStream(AcknowledgedFile(folder), FileMode.Append, FileAccess.Write, FileShare.ReadWrite, bufferSize: 0);
        var loop = host.Services.GetRequiredService<ConversationLoop>();
        await Task.WhenAll(Enumerable.Range(0, Clients).Select(client => Task.Run(() => Talk(loop, $"{round}-{client}", acknowledged))));
    }

    private static async Task Talk(ConversationLoop loop, string client, FileStream acknowledged)
    {
        for (var turn = 0; ; turn++)
        {
            var id = string.Create(CultureInfo.InvariantCulture, $"{client}/{turn / TurnsPerConversation}/{turn}");
            var key = new ConversationKey("directline", id[..id.LastIndexOf('/')]);
            var happened = new ConversationEvent.Said(id, $"第{turn}回");
            await loop.Accept(key, happened, CancellationToken.None);
            lock (acknowledged)
            {
                acknowledged.Write(Encoding.UTF8.GetBytes(id + "\n"));
            }
        }
    }
}
