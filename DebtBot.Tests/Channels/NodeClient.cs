using System.Diagnostics;

namespace DebtBot.Tests.Channels;

/// <summary>Runs a script of DebtBot.Tests/Clients. What is missing makes the test fail with a word on how to get it.</summary>
internal static class NodeClient
{
    private const string Missing = "run ./test.sh, which installs it";
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(4);

    /// <summary>What it said, on both streams, and its exit code.</summary>
    public static async Task<(string Said, int Code)> Run(string script, IReadOnlyList<string> arguments, string? input = null)
    {
        var folder = Path.Combine(Repository.Root, "DebtBot.Tests", "Clients");
        Assert.True(Directory.Exists(Path.Combine(folder, "node_modules")), $"DebtBot.Tests/Clients/node_modules is missing: {Missing}");
        using var node = Process.Start(new ProcessStartInfo("node", [script, .. arguments])
        {
            WorkingDirectory = folder, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true,
        })!;
        await node.StandardInput.WriteAsync(input);
        node.StandardInput.Close();
        var (said, faults) = (node.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken), node.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken));
        using var limit = new CancellationTokenSource(Patience);
        await using var stop = limit.Token.Register(() => node.Kill(entireProcessTree: true));
        await node.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (await said + await faults, node.ExitCode);
    }
}
