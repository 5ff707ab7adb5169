using System.Globalization;

namespace DebtBot.Tests.Channels.BotFramework;

/// <summary>Microsoft's Agents Playground plays Teams against the bot: installing, words, both kinds of buttons, a group, an edit, a deletion, a reaction, an unknown invoke.</summary>
public sealed class PlaygroundTests(ITestOutputHelper output)
{
    [Fact]
    public async Task A_whole_conversation_goes_through()
    {
        var folder = Directory.CreateTempSubdirectory("debtbot-").FullName;
        var address = new Uri($"http://127.0.0.1:{ServedBot.FreePort()}");
        using var bot = ServedBot.Start(address, folder, "--environment", "Development", "--BotFramework:Anonymous", "true", "--Delivery:SweepSeconds", "1");
        try
        {
            await ServedBot.UntilServing(address, bot);
            var (said, code) = await NodeClient.Run("playground.mjs", [address.ToString().TrimEnd('/'), ServedBot.FreePort().ToString(CultureInfo.InvariantCulture)]);
            output.WriteLine(said);
            Assert.True(code == 0, said);
        }
        finally
        {
            bot.Kill();
            await bot.WaitForExitAsync(TestContext.Current.CancellationToken);
            Directory.Delete(folder, recursive: true);
        }
    }
}
