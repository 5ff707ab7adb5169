namespace DebtBot.Tests.Channels.DirectLine;

/// <summary>Microsoft's own clients and a real browser carry the whole conversation. Nothing is skipped: what is missing makes the test fail with a word on how to get it.</summary>
public sealed class RealClientTests(ServedBot bot, ITestOutputHelper output) : IClassFixture<ServedBot>
{
    [Theory]
    [InlineData("directline-js.mjs")]
    [InlineData("web-chat.mjs")]
    [InlineData("own-page.mjs")]
    [InlineData("sheet.mjs")]
    [InlineData("negotiate.mjs")]
    public async Task The_whole_conversation_goes_through(string script)
    {
        Assert.True(File.Exists("/usr/bin/chromium") || Environment.GetEnvironmentVariable("CHROMIUM") is not null, "Chromium is missing: run ./test.sh, which installs it");
        var (said, code) = await NodeClient.Run(script, [bot.Address.ToString().TrimEnd('/')]);
        output.WriteLine(said);
        Assert.True(code == 0, said);
        Assert.Contains("ok", said, StringComparison.Ordinal);
    }
}
