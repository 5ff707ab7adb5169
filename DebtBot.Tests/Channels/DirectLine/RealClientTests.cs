using System.Diagnostics;

namespace DebtBot.Tests.Channels.DirectLine;

/// <summary>Microsoft's own clients and a real browser carry the whole conversation. Nothing is skipped: what is missing makes the test fail with a word on how to get it.</summary>
public sealed class RealClientTests(ServedBot bot, ITestOutputHelper output) : IClassFixture<ServedBot>
{
    private const string Missing = "run ./test.sh, which installs it";

    [Theory]
    [InlineData("directline-js.mjs")]
    [InlineData("web-chat.mjs")]
    [InlineData("own-page.mjs")]
    [InlineData("sheet.mjs")]
    public async Task The_whole_conversation_goes_through(string script)
    {
        var folder = Path.Combine(Repository.Root, "DebtBot.Tests", "Clients");
        Assert.True(Directory.Exists(Path.Combine(folder, "node_modules")), $"DebtBot.Tests/Clients/node_modules is missing: {Missing}");
        Assert.True(File.Exists("/usr/bin/chromium") || Environment.GetEnvironmentVariable("CHROMIUM") is not null, $"Chromium is missing: {Missing}");
        using var node = Process.Start(new ProcessStartInfo("node", [script, bot.Address.ToString().TrimEnd('/')])
        {
            WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true,
        })!;
        var (said, faults) = (node.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken), node.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken));
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(3));
        await using var stop = limit.Token.Register(() => node.Kill(entireProcessTree: true));
        await node.WaitForExitAsync(TestContext.Current.CancellationToken);
        output.WriteLine(await said + await faults);
        Assert.True(node.ExitCode == 0, await faults);
        Assert.Contains("ok", await said, StringComparison.Ordinal);
    }
}
