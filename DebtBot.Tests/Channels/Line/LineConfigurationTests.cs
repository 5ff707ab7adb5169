using Microsoft.Extensions.Options;

namespace DebtBot.Tests.Channels.Line;

/// <summary>Nothing set: off, and no webhook. Anything set: everything must be right, or the host does not start and says which setting is wrong.</summary>
public sealed class LineConfigurationTests
{
    [Theory]
    [InlineData("ChannelSecret=", "ChannelSecret")]
    [InlineData("ChannelSecret=tooshort", "ChannelSecret")]
    [InlineData("ChannelSecret=0123456789abcdef0123456789abcdeX", "ChannelSecret")]
    [InlineData("ChannelAccessToken=", "ChannelAccessToken")]
    [InlineData("ChannelAccessToken=short", "ChannelAccessToken")]
    [InlineData("ChannelAccessToken=token with blanks in it, long", "ChannelAccessToken")]
    [InlineData("ChannelAccessToken=another-channel-access-token", "ChannelAccessToken is refused by LINE")]
    [InlineData("ApiBase=api.line.me", "ApiBase")]
    [InlineData("ApiBase=http://api.line.me", "ApiBase")]
    [InlineData("DataBase=https://api-data.line.me/v2", "DataBase")]
    [InlineData("EraseAfterDays=0", "EraseAfterDays")]
    [InlineData("ChanelSecret=x", "ChanelSecret")]
    [InlineData("ChannelSecret= ChannelAccessToken=", "ChannelSecret")]
    public async Task A_wrong_or_half_configuration_stops_the_start_naming_the_setting(string settings, string named)
    {
        string[] set = settings.StartsWith("ChannelAccessToken=token", StringComparison.Ordinal) ? [$"Line:{settings}"] : [.. settings.Split(' ').Select(setting => $"Line:{setting}")];
        var fault = await Assert.ThrowsAsync<OptionsValidationException>(() => LineHost.Start(null, set));
        Assert.Contains($"Line:{named}", fault.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(LineStandIn.Token, fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_keys_it_is_off_says_so_once_and_has_no_webhook()
    {
        await using var host = await LineHost.Start(null, "Line:ChannelSecret=", "Line:ChannelAccessToken=", "Line:ApiBase=", "Line:DataBase=");
        Assert.Single(host.Log.Lines, line => line.Contains("LINE is off", StringComparison.Ordinal));
        Assert.Equal(System.Net.HttpStatusCode.NotFound, await host.PostRaw("{}"));
        Assert.Empty(host.Line.Calls);
    }

    [Fact]
    public async Task With_keys_it_says_so_once_without_showing_them_and_logs_nobodys_words()
    {
        await using var host = await LineHost.Start();
        Assert.Single(host.Log.Lines, line => line.Contains("LINE is on", StringComparison.Ordinal));
        host.Line.Fates.Enqueue(new(Before: 500));
        await host.Post(host.Says(LineEvents.User(7), "鮫島商事に80万円"));
        await host.Settled(LineEvents.User(7));
        Assert.All(host.Log.Lines, line => Assert.All(new[] { LineStandIn.Token, LineHost.Secret, "鮫島", LineEvents.User(7) }, secret => Assert.DoesNotContain(secret, line, StringComparison.Ordinal)));
    }
}
