using System.Security.Cryptography;
using DebtBot.Commands;
using DebtBot.Dialogs.Conversation;
using DebtBot.Storage.Backups;
using DebtBot.Tests.Channels;
using DebtBot.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace DebtBot.Tests.Storage.Backups;

/// <summary>The commands as an operator runs them: what they say, how they end, and what a kill leaves.</summary>
public sealed class BackupCommands : IDisposable
{
    private readonly RealProgram program = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_backup_and_what_may_go_wrong_when_it_is_put_back()
    {
        await Fill(20, 100);
        Assert.Equal((CommandLine.Done, true), await Says("20 conversations in", "backup", program.Set, "--Storage:Folder", "data"));
        Assert.Equal((CommandLine.Done, true), await Says("0 that were erased", "restore", program.Set, "--Storage:Folder", "new"));
        Assert.Equal((CommandLine.Fault, true), await Says("only into an empty one", "restore", program.Set, "--Storage:Folder", "new"));
        Assert.Equal((CommandLine.Fault, true), await Says("name another folder for backups", "backup", program.File("backup.key/set"), "--Storage:Folder", "data"));
        program.NewKey("wrong.key");
        Assert.Equal((CommandLine.BadInput, true), await Says("Backup:KeyFile is not the key", "restore", program.Set, "--wrong", "--Storage:Folder", "other"));
        Assert.Equal((CommandLine.BadInput, true), await Says("no finished backup", "restore", program.File("nowhere"), "--Storage:Folder", "other"));
        await File.WriteAllTextAsync(program.File("wrong.key"), "too short", Cancel);
        Assert.Equal((CommandLine.Fault, true), await Says("(Backup:KeyFile) must hold 32 random bytes", "backup", program.Set, "--wrong", "--Storage:Folder", "data"));
    }

    [Fact]
    public async Task Killed_in_the_middle_it_leaves_no_backup_and_the_next_one_is_whole()
    {
        await Fill(1500, 30_000);
        for (var kill = 0; kill < 3; kill++)
        {
            using var process = program.Start("backup", program.Set, "--Storage:Folder", "data");
            while (!Directory.Exists(program.Set) || Directory.GetFiles(program.Set, "*.unfinished").Length == 0)
            {
                Assert.False(process.HasExited, "It ended before it was killed.");
                await Task.Delay(1, Cancel);
            }

            process.Kill();
            await process.WaitForExitAsync(Cancel);
            Assert.NotEmpty(Directory.GetFiles(program.Set, "*.unfinished"));
            Assert.Empty(new BackupFolder(program.Set).Archives);
            Assert.Equal((CommandLine.BadInput, true), await Says("no finished backup", "restore", program.Set, "--Storage:Folder", "new"));
        }

        Assert.Equal((CommandLine.Done, true), await Says("1500 conversations in", "backup", program.Set, "--Storage:Folder", "data"));
        Assert.Equal((CommandLine.Done, true), await Says("1500 conversations from", "restore", program.Set, "--Storage:Folder", "new"));
    }

    [Fact]
    public async Task While_a_host_runs_it_makes_its_backups_itself_and_the_command_says_who_holds_the_store()
    {
        await Fill(3, 10);
        var address = new Uri($"http://127.0.0.1:{ServedBot.FreePort()}");
        using var host = ServedBot.Start(address, program.Folder, "--Backup:Folder", program.Set, "--Backup:KeyFile", program.File("backup.key"));
        try
        {
            await ServedBot.UntilServing(address, host);
            for (var wait = 0; wait < 200 && new BackupFolder(program.Set).Archives.Count == 0; wait++)
            {
                await Task.Delay(50, Cancel);
            }

            Assert.Single(new BackupFolder(program.Set).Archives);
            Assert.Equal((CommandLine.Fault, true), await Says("held by another process", "backup", program.Set, "--Storage:Folder", "data"));
        }
        finally
        {
            host.Kill();
            await host.WaitForExitAsync(CancellationToken.None);
        }

        Assert.Equal((CommandLine.Done, true), await Says("3 conversations from", "restore", program.Set, "--Storage:Folder", "new"));
    }

    public void Dispose() => program.Dispose();

    private async Task<(int Code, bool Said)> Says(string words, params string[] arguments)
    {
        var (code, said) = await program.Run(arguments);
        Assert.True(said.Contains(words, StringComparison.Ordinal), said);
        return (code, true);
    }

    private async Task Fill(int conversations, int length)
    {
        using var host = HostServices.Build(program.File("data"));
        var archive = host.Services.GetRequiredService<DebtBot.Storage.ConversationArchive>();
        await Task.WhenAll(Enumerable.Range(0, conversations).Select(n => archive.TrySave(
            new("directline", $"c{n}"), new() { Progress = new() { Topics = [RandomNumberGenerator.GetHexString(length)] } }, 0, Cancel).AsTask()));
    }
}
