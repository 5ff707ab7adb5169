using System.Net;

namespace DebtBot.Tests.Channels.Line;

/// <summary>Whoever floods the bot on LINE is told so once; LINE's request is taken, and whoever else is in it gets an answer.</summary>
public sealed class NoisyPersonTests
{
    [Fact]
    public async Task A_flood_is_told_once_and_the_others_in_the_same_request_are_answered()
    {
        await using var host = await LineHost.Start(null, "Limits:MessagesPerMinute=5");
        var (noisy, quiet) = (LineEvents.User(71), LineEvents.User(72));
        for (var message = 0; message < 9; message++)
        {
            Assert.Equal(HttpStatusCode.OK, await host.Post(host.Says(noisy, $"返せない{message}"), host.Says(quiet, "こんにちは")));
            if (message > 3)
            {
                Assert.Equal(HttpStatusCode.OK, await host.Post(host.Says(noisy, "まだ")));
            }

            quiet = LineEvents.User(80 + message);
        }

        var kept = (await host.Settled(noisy)).Transcript;
        Assert.Equal(5, kept.Count(line => line.Speaker == DebtBot.Dialogs.Conversation.Speaker.Person));
        Assert.Single(kept, line => line.Message.Text.Contains("読めていません", StringComparison.Ordinal));
        Assert.NotEmpty((await host.Settled(LineEvents.User(87))).Transcript);
    }
}
