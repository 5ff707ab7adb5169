using System.Net;
using System.Text.Json.Nodes;

namespace DebtBot.Tests.Channels.Line;

/// <summary>Where a message could be told twice or lost though every part did what it should.</summary>
public sealed class RareDeliveryTests
{
    private static readonly string Ann = LineEvents.User(1);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_reply_lost_on_the_way_whose_token_grows_too_old_meanwhile_is_pushed_not_taken_for_told()
    {
        await using var host = await LineHost.Start();
        var said = host.Says(Ann, "返せない");
        host.Line.Fates.Enqueue(new(Lost: true, Meanwhile: () =>
        {
            host.Clock.Now += TimeSpan.FromSeconds(61);
            host.Line.Expire(said["replyToken"]!.ToString());
        }));
        await host.Post(said);
        await host.Settled(Ann);
        Assert.True(Assert.Single(host.Line.Delivered).Pushed);
        Assert.Equal(["POST /v2/bot/message/reply 0", "POST /v2/bot/message/push 200"], Sent(host));
    }

    [Fact]
    public async Task A_reply_lost_on_the_way_is_replied_while_the_token_lives()
    {
        await using var host = await LineHost.Start();
        host.Line.Fates.Enqueue(new(Lost: true));
        await host.Post(host.Says(Ann, "返せない"));
        await host.Settled(Ann);
        Assert.False(Assert.Single(host.Line.Delivered).Pushed);
        Assert.Equal(["POST /v2/bot/message/reply 0", "POST /v2/bot/message/reply 200"], Sent(host));
    }

    [Fact]
    public async Task A_push_after_an_expired_token_that_line_took_and_answered_with_500_is_told_once()
    {
        await using var host = await LineHost.Start();
        var said = host.Says(Ann, "返せない");
        host.Line.Expire(said["replyToken"]!.ToString());
        host.Line.Fates.Enqueue(new());
        host.Line.Fates.Enqueue(new(Before: 500));
        host.Line.Fates.Enqueue(new(After: 500));
        await host.Post(said);
        await host.Settled(Ann);
        Assert.Single(host.Line.Delivered);
        Assert.Equal(["POST /v2/bot/message/reply 400", "POST /v2/bot/message/push 500", "POST /v2/bot/message/push 200", "POST /v2/bot/message/push 409"], Sent(host));
    }

    [Fact]
    public async Task Unsent_while_its_answer_is_tried_again_the_answer_is_not_told()
    {
        await using var host = await LineHost.Start();
        using var unsent = new ManualResetEventSlim();
        host.Line.Fates.Enqueue(new(Before: 500, Meanwhile: () => unsent.Wait(Cancel)));
        await host.Post(LineEvents.Text(Ann, "鮫島商事に80万円借りています", host.Line.NewToken(Ann), messageId: "m-7"));
        await host.Post(LineEvents.Event("unsend", Ann, null, ("unsend", new JsonObject { ["messageId"] = "m-7" })));
        unsent.Set();
        await host.Settled(Ann);
        await Task.Delay(300, Cancel);
        Assert.Empty(host.Line.Delivered);
        await host.Post(host.Says(Ann, "相談先"));
        await host.Settled(Ann);
        Assert.Single(host.Line.Delivered);
    }

    [Fact]
    public async Task Twenty_webhooks_of_one_person_at_once_and_again_are_answered_once_each()
    {
        await using var host = await LineHost.Start();
        var said = Enumerable.Range(0, 20).Select(_ => host.Says(Ann, "相談先")).ToList();
        var answers = await Task.WhenAll(said.Concat(said.Select(one => one.Again())).Select(one => host.Post(one)));
        await host.Settled(Ann);
        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.OK, answer));
        Assert.Equal(20, host.Line.Delivered.Count);
        Assert.Equal(20, Sent(host).Count());
    }

    private static IEnumerable<string> Sent(LineHost host) => host.Line.Calls.Where(call => call.Path.Contains("/message/", StringComparison.Ordinal)).Select(call => $"{call.Path} {call.Status}");
}
