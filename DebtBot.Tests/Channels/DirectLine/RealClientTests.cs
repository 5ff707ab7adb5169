using DebtBot.Tests.Storage;

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
    [InlineData("page-in-trouble.mjs")]
    public Task The_whole_conversation_goes_through(string script) => Passes(script, bot.Address.ToString().TrimEnd('/'));

    [Fact]
    public async Task Every_page_is_accessible_in_light_and_dark_on_a_phone_zoomed_and_with_large_letters()
    {
        using var folder = new TempFolder();
        await Passes("accessible.mjs", bot.Address.ToString().TrimEnd('/'), await GalleryTests.Written(folder));
    }

    private async Task Passes(string script, params string[] arguments)
    {
        Assert.True(File.Exists("/usr/bin/chromium") || Environment.GetEnvironmentVariable("CHROMIUM") is not null, "Chromium is missing: run ./test.sh, which installs it");
        var (said, code) = await NodeClient.Run(script, arguments);
        output.WriteLine(said);
        Assert.True(code == 0, said);
        Assert.Contains("ok", said, StringComparison.Ordinal);
    }
}
