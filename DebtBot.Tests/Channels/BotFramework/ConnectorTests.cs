using System.Net;
using Microsoft.AspNetCore.Http;

namespace DebtBot.Tests.Channels.BotFramework;

/// <summary>The Connector refuses, is busy, or is gone.</summary>
public sealed class ConnectorTests(TeamsBot bot) : IClassFixture<TeamsBot>
{
    [Fact]
    public async Task A_refused_token_is_renewed_once_and_the_answer_arrives()
    {
        await Write("c:first");
        await Answered("c:first");
        var before = bot.Microsoft.TokenRequests.Count;
        bot.Microsoft.OldestGoodToken = before + 1;
        await Write("c:renewed");
        await Answered("c:renewed");
        Assert.Equal(before + 1, bot.Microsoft.TokenRequests.Count);
    }

    [Theory]
    [InlineData(429)]
    [InlineData(412)]
    [InlineData(502)]
    [InlineData(504)]
    [InlineData(500)]
    public async Task A_busy_service_is_asked_again_and_nothing_is_lost(int status)
    {
        var (refusals, begun) = (0, TimeProvider.System.GetTimestamp());
        bot.Microsoft.Refuse = (request, _) =>
        {
            if (!request.Path.Value!.Contains($"c:{status}", StringComparison.Ordinal))
            {
                return null;
            }

            if (Interlocked.Increment(ref refusals) > 2)
            {
                return null;
            }

            request.HttpContext.Response.Headers.RetryAfter = "1";
            return Results.StatusCode(status);
        };
        await Write($"c:{status}");
        await Answered($"c:{status}");
        Assert.True(refusals > 2);
        Assert.True(TimeProvider.System.GetElapsedTime(begun) > TimeSpan.FromSeconds(1.9), "it waits as long as the service says");
    }

    [Fact]
    public async Task Who_blocked_the_bot_is_left_alone()
    {
        var calls = 0;
        bot.Microsoft.Refuse = (request, _) => request.Path.Value!.Contains("blocked", StringComparison.Ordinal) && Interlocked.Increment(ref calls) > 0 ? Results.StatusCode((int)HttpStatusCode.Forbidden) : null;
        await Write("c:blocked");
        await bot.Until(() => calls > 0, () => "nothing was sent");
        await Write("c:after");
        await Answered("c:after");
        await Task.Delay(1500, TestContext.Current.CancellationToken);
        Assert.Equal(1, calls);
    }

    private async Task Write(string conversation) => Assert.Equal(System.Net.HttpStatusCode.OK, (await bot.Post(bot.Message(conversation, "ヘルプ"))).StatusCode);

    private Task Answered(string conversation) => bot.Until(() => bot.Microsoft.Taken.Any(sent => sent.Conversation == conversation), () => $"{conversation} was not answered");
}
