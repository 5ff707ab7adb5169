using System.Diagnostics;
using System.Globalization;
using DebtBot.Dialogs.Conversation;
using DebtBot.Hosting;
using DebtBot.Tests.Storage;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace DebtBot.Tests.Hosting;

/// <summary>A host is killed twenty times under load; what it acknowledged is there, once.</summary>
public sealed class KilledHosts
{
    private const int Kills = 20;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Twenty_kills_under_load_lose_and_double_nothing_acknowledged()
    {
        using var folder = new TempFolder();
        for (var round = 0; round < Kills; round++)
        {
            await RunAndKill(folder.Path, round);
        }

        var acknowledged = await File.ReadAllLinesAsync(KillTarget.AcknowledgedFile(folder.Path), Cancel);
        Assert.Equal(Kills, acknowledged.Select(id => id.Split('-')[0]).Distinct().Count());
        Assert.Empty(await Wrong(folder.Path, acknowledged));
    }

    private static async Task RunAndKill(string folder, int round)
    {
        var before = Length(folder);
        using var host = Process.Start(Start(folder, round))!;
        var enough = before + 2_000 + (round * 150);
        try
        {
            while (Length(folder) < enough)
            {
                Assert.False(host.HasExited, "The host ended before it was killed.");
                await Task.Delay(5, Cancel);
            }
        }
        finally
        {
            host.Kill();
            await host.WaitForExitAsync(CancellationToken.None);
        }
    }

    private static ProcessStartInfo Start(string folder, int round)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true };
        string[] arguments = [typeof(KilledHosts).Assembly.Location, "-explicit", "only", "-method", $"{typeof(KillTarget).FullName}.{nameof(KillTarget.Runs_turns_until_it_is_killed)}"];
        arguments.ToList().ForEach(start.ArgumentList.Add);
        start.Environment[KillTarget.FolderVariable] = folder;
        start.Environment[KillTarget.RoundVariable] = round.ToString(CultureInfo.InvariantCulture);
        return start;
    }

    private static long Length(string folder) => new FileInfo(KillTarget.AcknowledgedFile(folder)) is { Exists: true } file ? file.Length : 0;

    /// <summary>Acknowledged ids that are not in their transcript exactly once.</summary>
    private static async Task<List<string>> Wrong(string folder, string[] acknowledged)
    {
        using var host = HostServices.Build(folder);
        await host.StartAsync(Cancel);
        var wrong = new List<string>();
        foreach (var conversation in acknowledged.GroupBy(id => id[..id.LastIndexOf('/')]))
        {
            var state = await host.Services.GetRequiredService<ConversationLoop>().Read(new("directline", conversation.Key), Cancel);
            var said = state?.Transcript.Where(line => line.Speaker == Speaker.Person).Select(line => line.EventId).ToList() ?? [];
            wrong.AddRange(conversation.Where(id => said.Count(other => other == id) != 1));
        }

        return wrong;
    }
}
