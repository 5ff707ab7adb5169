using System.Diagnostics;
using DebtBot.Channels.Line;

namespace DebtBot.Tests.Channels.Line;

/// <summary>LINE's own SDK from npm signs events, judges our signatures, and talks to our stand-in for LINE.</summary>
public sealed class OfficialSdkTests
{
    [Fact]
    public async Task Lines_own_sdk_and_we_agree_on_signatures_and_the_stand_in_speaks_its_protocol()
    {
        var folder = Path.Combine(Repository.Root, "DebtBot.Tests", "Clients");
        Assert.True(Directory.Exists(Path.Combine(folder, "node_modules", "@line")), "DebtBot.Tests/Clients/node_modules is missing: run ./test.sh, which installs it");
        await using var host = await LineHost.Start();
        var user = LineEvents.User(5);
        string[] arguments =
        [
            "line-sdk.mjs", host.Address.ToString().TrimEnd('/'), host.Line.Address.ToString().TrimEnd('/'), LineHost.Secret, LineStandIn.Token, host.Line.NewToken(user), user,
            LineSignature.Of("""{"destination":"日本","events":[]}"""u8, LineHost.Secret),
        ];
        using var node = Process.Start(new ProcessStartInfo("node", arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true })!;
        var (said, faults) = (node.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken), node.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken));
        await node.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(node.ExitCode == 0, await faults);
        Assert.Contains("ok", await said, StringComparison.Ordinal);
        await host.Settled(user);
        Assert.Contains(host.Line.To(user), one => !one.Pushed);
    }
}
