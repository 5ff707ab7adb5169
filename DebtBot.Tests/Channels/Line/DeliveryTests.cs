using DebtBot.Channels.Line;
using DebtBot.Dialogs.Conversation;
using Microsoft.Extensions.DependencyInjection;

namespace DebtBot.Tests.Channels.Line;

/// <summary>What goes out: reply first, push as the way out, never both, nothing twice, nothing for ever.</summary>
public sealed class DeliveryTests
{
    private static readonly string Ann = LineEvents.User(1);

    private static readonly Fate Lost = new(HangsUp: true), Broken = new(Before: 500), BrokenAfterwards = new(After: 500), Busy = new(Before: 429, Words: "The API rate limit has been exceeded. Try again later.");

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_expired_token_leads_to_one_push()
    {
        await using var host = await LineHost.Start();
        var said = host.Says(Ann, "返せない");
        host.Line.Expire(said["replyToken"]!.ToString());
        await host.Post(said);
        await host.Settled(Ann);
        Assert.True(Assert.Single(host.Line.Delivered) is { Pushed: true, Silent: false });
        Assert.Equal(["POST /v2/bot/message/reply", "POST /v2/bot/message/push"], Sent(host));
    }

    [Fact]
    public async Task A_message_without_a_token_is_pushed()
    {
        await using var host = await LineHost.Start();
        await host.Post(LineEvents.Text(Ann, "返せない"));
        await host.Settled(Ann);
        Assert.True(Assert.Single(host.Line.Delivered).Pushed);
    }

    [Fact]
    public async Task A_reply_whose_answer_was_lost_is_told_once()
    {
        foreach (var fate in new[] { Lost, BrokenAfterwards })
        {
            await using var host = await LineHost.Start();
            host.Line.Fates.Enqueue(fate);
            await host.Post(host.Says(Ann, "返せない"));
            await host.Settled(Ann);
            Assert.False(Assert.Single(host.Line.Delivered).Pushed);
            Assert.Equal(["POST /v2/bot/message/reply", "POST /v2/bot/message/reply"], Sent(host));
        }
    }

    [Fact]
    public async Task Faults_and_a_full_line_pass_and_the_same_token_is_tried_again()
    {
        await using var host = await LineHost.Start();
        host.Line.Fates.Enqueue(Broken);
        host.Line.Fates.Enqueue(Busy);
        await host.Post(host.Says(Ann, "返せない"));
        await host.Settled(Ann);
        Assert.False(Assert.Single(host.Line.Delivered).Pushed);
        Assert.Equal(3, Sent(host).Count());
    }

    [Fact]
    public async Task A_push_whose_answer_was_lost_is_told_once()
    {
        await using var host = await LineHost.Start();
        host.Line.Fates.Enqueue(Lost);
        await host.Post(LineEvents.Text(Ann, "返せない"));
        await host.Settled(Ann);
        Assert.Single(host.Line.Delivered);
        Assert.Equal([200, 409], host.Line.Calls.Where(call => call.Path.EndsWith("/push", StringComparison.Ordinal)).Select(call => call.Status));
    }

    [Fact]
    public async Task A_push_repeated_by_the_sweep_has_the_key_of_the_first()
    {
        await using var host = await LineHost.Start();
        Enumerable.Repeat(Lost, 3).ToList().ForEach(host.Line.Fates.Enqueue);
        await host.Post(LineEvents.Text(Ann, "返せない"));
        await Until(() => host.Line.Calls.Count(call => call.Path.EndsWith("/push", StringComparison.Ordinal)) == 3);
        host.Clock.Now += Outbox.FirstTry + TimeSpan.FromSeconds(1);
        await host.Sweep();
        await host.Settled(Ann);
        Assert.Single(host.Line.Delivered);
        Assert.Equal([200, 409, 409, 409], host.Line.Calls.Where(call => call.Path.EndsWith("/push", StringComparison.Ordinal)).Select(call => call.Status));
    }

    [Fact]
    public async Task While_line_is_down_it_is_tried_a_few_times_and_later_pushed_once_by_the_sweep()
    {
        await using var host = await LineHost.Start();
        Enumerable.Repeat(Broken, 6).ToList().ForEach(host.Line.Fates.Enqueue);
        await host.Post(host.Says(Ann, "返せない"));
        await Until(() => host.Line.Calls.Count(call => call.Path.EndsWith("/reply", StringComparison.Ordinal)) == 3);
        Assert.NotEmpty((await host.Loop.Read(new("line", Ann), Cancel))!.Outbox);
        host.Clock.Now += Outbox.FirstTry + TimeSpan.FromSeconds(1);
        await host.Sweep();
        Assert.Equal(6, Sent(host).Count());
        host.Clock.Now += TimeSpan.FromMinutes(1);
        await host.Sweep();
        await host.Settled(Ann);
        Assert.True(Assert.Single(host.Line.Delivered).Pushed);
        Assert.Equal(7, Sent(host).Count());
    }

    [Fact]
    public async Task A_month_that_is_used_up_is_not_asked_again_and_the_next_answer_still_goes()
    {
        await using var host = await LineHost.Start();
        host.Line.Fates.Enqueue(new(Before: 429, Words: "You have reached your monthly limit."));
        await host.Post(LineEvents.Text(Ann, "返せない"));
        await host.Settled(Ann);
        Assert.Single(Sent(host));
        await host.Post(host.Says(Ann, "相談先"));
        await host.Settled(Ann);
        Assert.False(Assert.Single(host.Line.Delivered).Pushed);
    }

    [Fact]
    public async Task What_line_does_not_understand_is_said_in_plain_words()
    {
        await using var host = await LineHost.Start();
        host.Line.Fates.Enqueue(new(Before: 400, Words: "The request body has 1 error(s)"));
        await host.Post(host.Says(Ann, "相談先"));
        await host.Settled(Ann);
        Assert.All(Assert.Single(host.Line.Delivered).Messages, message => Assert.Equal("text", message!["type"]!.ToString()));
    }

    [Fact]
    public async Task A_push_shows_nothing_in_the_notification()
    {
        await using var host = await LineHost.Start();
        await host.Post(LineEvents.Text(Ann, "アコムに80万円借りていて返せない"));
        await host.Settled(Ann);
        Assert.All(Assert.Single(host.Line.Delivered).Messages, message => Assert.Equal("新しいお返事があります", message!["altText"]!.ToString()));
    }

    [Fact]
    public async Task Two_quick_messages_are_answered_in_their_order()
    {
        await using var host = await LineHost.Start();
        for (var round = 0; round < 10; round++)
        {
            await host.Post(host.Says(Ann, "相談先"), host.Says(Ann, "今夜やること"));
        }

        await host.Settled(Ann);
        var order = host.Line.Delivered.Select(one => one.Words.Contains("【今夜すること】", StringComparison.Ordinal)).ToList();
        Assert.Equal(20, order.Count);
        Assert.All(order.Index(), item => Assert.Equal(item.Index % 2 == 1, item.Item));
    }

    [Fact]
    public async Task A_slow_turn_shows_that_something_is_happening_and_only_to_one_person()
    {
        await using var host = await LineHost.Start(services => services.Slow(TimeSpan.FromMilliseconds(900)));
        await host.Post(host.Says(Ann, "返せない"), LineEvents.InGroup(LineEvents.Group(1), "@相談", mentioned: true, host.Line.NewToken(LineEvents.Group(1))));
        await host.Settled(Ann);
        Assert.Equal(Ann, Assert.Single(host.Line.Loading));
        Assert.Empty(host.Line.Violations);
    }

    [Fact]
    public async Task A_turn_that_is_not_durable_in_time_is_asked_for_again_and_answered_once()
    {
        await using var host = await LineHost.Start(services => services.Slow(TimeSpan.FromSeconds(2.2)).AddSingleton(LinePauses.Usual));
        var said = host.Says(Ann, "返せない");
        Assert.Equal(System.Net.HttpStatusCode.ServiceUnavailable, await host.Post(said));
        await host.Settled(Ann);
        Assert.Equal(System.Net.HttpStatusCode.OK, await host.Post(said.Again()));
        Assert.Single(host.Line.Delivered);
    }

    private static IEnumerable<string> Sent(LineHost host) => host.Line.Calls.Where(call => call.Path.Contains("/message/", StringComparison.Ordinal)).Select(call => call.Path);

    private static async Task Until(Func<bool> done)
    {
        for (var wait = 0; wait < 200 && !done(); wait++)
        {
            await Task.Delay(25, Cancel);
        }
    }
}
