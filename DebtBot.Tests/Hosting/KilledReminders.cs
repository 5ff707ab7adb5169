using System.Diagnostics;
using DebtBot.Dialogs.Conversation;
using DebtBot.Hosting;
using DebtBot.Tests.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace DebtBot.Tests.Hosting;

/// <summary>A host is killed in the middle of a morning's reminders, again and again; every reminder comes, and comes once.</summary>
public sealed class KilledReminders
{
    private const int Kills = 5;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Kills_in_the_middle_of_the_morning_lose_and_double_no_reminder()
    {
        using var folder = new TempFolder();
        for (var round = 0; round < Kills; round++)
        {
            await RunAndKill(folder.Path, TimeSpan.FromMilliseconds(40 + (round * 60)));
        }

        await ReminderKillTarget.Run(folder.Path, Cancel);
        Assert.All(await Sent(folder.Path), count => Assert.Equal(1, count));
    }

    /// <summary>Kills a while after the sweep began; a process that finished before is as good.</summary>
    private static async Task RunAndKill(string folder, TimeSpan after)
    {
        var before = Length(folder);
        using var host = Process.Start(Start(folder))!;
        try
        {
            while (Length(folder) == before && !host.HasExited)
            {
                await Task.Delay(5, Cancel);
            }

            await Task.Delay(after, Cancel);
        }
        finally
        {
            host.Kill();
            await host.WaitForExitAsync(CancellationToken.None);
        }
    }

    private static ProcessStartInfo Start(string folder)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true };
        string[] arguments = [typeof(KilledReminders).Assembly.Location, "-explicit", "only", "-method", $"{typeof(ReminderKillTarget).FullName}.{nameof(ReminderKillTarget.Sends_reminders_until_it_is_killed)}"];
        arguments.ToList().ForEach(start.ArgumentList.Add);
        start.Environment[KillTarget.FolderVariable] = folder;
        return start;
    }

    private static long Length(string folder) => new FileInfo(ReminderKillTarget.SweptFile(folder)) is { Exists: true } file ? file.Length : 0;

    /// <summary>How often each conversation was asked whether the call was made.</summary>
    private static async Task<List<int>> Sent(string folder)
    {
        using var host = HostServices.Build(folder);
        var loop = host.Services.GetRequiredService<ConversationLoop>();
        var counts = new List<int>();
        for (var i = 0; i < ReminderKillTarget.Conversations; i++)
        {
            var state = await loop.Read(ReminderKillTarget.Key(i), Cancel);
            counts.Add(state!.Transcript.Count(line => line.Speaker == Speaker.Bot && line.Message.Text.StartsWith("予定の確認です。電話", StringComparison.Ordinal)));
        }

        return counts;
    }
}
