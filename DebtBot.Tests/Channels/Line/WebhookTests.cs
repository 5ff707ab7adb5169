using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using DebtBot.Channels.Line;

namespace DebtBot.Tests.Channels.Line;

/// <summary>What arrives: proof of sender, batches, duplicates, any order, every kind of event.</summary>
public sealed class WebhookTests
{
    private static readonly string Ann = LineEvents.User(1), Bob = LineEvents.User(2);

    [Fact]
    public async Task Only_bytes_signed_with_the_channel_secret_are_taken()
    {
        await using var host = await LineHost.Start();
        var body = LineEvents.Body(host.Says(Ann, "返せない"));
        var right = LineSignature.Of(Encoding.UTF8.GetBytes(body), LineHost.Secret);
        Assert.Equal(HttpStatusCode.Unauthorized, await host.PostRaw(body, ""));
        Assert.Equal(HttpStatusCode.Unauthorized, await host.PostRaw(body, "nonsense"));
        Assert.Equal(HttpStatusCode.Unauthorized, await host.PostRaw(body, LineSignature.Of(Encoding.UTF8.GetBytes(body), LineHost.Secret.ToUpperInvariant())));
        Assert.Equal(HttpStatusCode.Unauthorized, await host.PostRaw(body.Replace(",", ", ", StringComparison.Ordinal), right));
        Assert.Null(await host.Loop.Read(new("line", Ann), TestContext.Current.CancellationToken));
        Assert.Equal(HttpStatusCode.OK, await host.PostRaw(body, right));
        Assert.NotNull(await host.Loop.Read(new("line", Ann), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task The_empty_verification_call_is_answered_and_a_body_that_is_none_of_lines_refused()
    {
        await using var host = await LineHost.Start();
        Assert.Equal(HttpStatusCode.OK, await host.PostRaw("""{"destination":"U1","events":[]}"""));
        Assert.Equal(HttpStatusCode.BadRequest, await host.PostRaw("[]"));
        Assert.Equal(HttpStatusCode.BadRequest, await host.PostRaw("""{"destination":"""));
        Assert.Equal(HttpStatusCode.BadRequest, await host.PostRaw("""{"destination":"U1"}"""));
    }

    /// <summary>The host may hang up before the client has sent all of it.</summary>
    [Fact]
    public async Task A_body_larger_than_lines_is_refused()
    {
        await using var host = await LineHost.Start();
        try
        {
            Assert.Equal(HttpStatusCode.RequestEntityTooLarge, await host.PostRaw(new string(' ', 1_100_000)));
        }
        catch (HttpRequestException)
        {
        }

        Assert.Equal(HttpStatusCode.OK, await host.Post());
    }

    [Fact]
    public async Task The_200_comes_once_the_turn_is_durable_and_the_answer_by_the_reply_token()
    {
        await using var host = await LineHost.Start();
        Assert.Equal(HttpStatusCode.OK, await host.Post(host.Says(Ann, "裁判所から支払督促が届いた")));
        Assert.Contains((await host.Loop.Read(new("line", Ann), TestContext.Current.CancellationToken))!.Transcript, line => line.Message.Text == "裁判所から支払督促が届いた");
        await host.Settled(Ann);
        var arrived = Assert.Single(host.Line.Delivered);
        Assert.True(arrived is { Pushed: false, Silent: true } && arrived.To == Ann);
        Assert.NotNull(arrived.Messages[^1]!["quickReply"]);
        Assert.Empty(host.Line.Violations);
    }

    [Fact]
    public async Task The_same_event_at_the_same_instant_and_redelivered_is_answered_once()
    {
        await using var host = await LineHost.Start();
        var said = host.Says(Ann, "返せない");
        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => host.Post(said.DeepClone().AsObject())));
        Assert.Equal(HttpStatusCode.OK, await host.Post(said.Again()));
        await host.Settled(Ann);
        Assert.Single(host.Line.Delivered);
        Assert.Single(host.Line.Calls, call => call.Path.Contains("/message/", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_redelivery_of_something_never_seen_is_answered_by_push_when_its_token_is_old()
    {
        await using var host = await LineHost.Start();
        var said = host.Says(Ann, "返せない").Again();
        said["timestamp"] = host.Clock.Now.AddMinutes(-10).ToUnixTimeMilliseconds();
        await host.Post(said);
        await host.Settled(Ann);
        Assert.True(Assert.Single(host.Line.Delivered).Pushed);
        Assert.DoesNotContain(host.Line.Calls, call => call.Path.EndsWith("/reply", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_batch_of_several_people_in_any_order_is_handled_in_each_ones_own_order()
    {
        await using var host = await LineHost.Start();
        var (first, other, second) = (host.Says(Ann, "返せない"), host.Says(Bob, "督促がきた"), host.Says(Ann, "アコムに80万円"));
        Assert.Equal(HttpStatusCode.OK, await host.Post(second, other, first));
        var said = (await host.Settled(Ann)).Transcript.Where(line => line.Speaker == DebtBot.Dialogs.Conversation.Speaker.Person).Select(line => line.Message.Text);
        Assert.Equal(["返せない", "アコムに80万円"], said);
        await host.Settled(Bob);
        Assert.Equal(2, host.Line.To(Ann).Count());
        Assert.Single(host.Line.To(Bob));
    }

    [Fact]
    public async Task One_broken_event_spoils_nothing()
    {
        await using var host = await LineHost.Start();
        var broken = host.Says(Bob, "x");
        broken["message"] = "not an object";
        Assert.Equal(HttpStatusCode.OK, await host.Post(broken, host.Says(Ann, "返せない"), LineEvents.Event("somethingNew", Bob, "t", ("somethingNew", new JsonObject { ["x"] = 1 }))));
        await host.Settled(Ann);
        Assert.Single(host.Line.Delivered);
    }

    [Theory]
    [InlineData("memberJoined")]
    [InlineData("memberLeft")]
    [InlineData("videoPlayComplete")]
    [InlineData("beacon")]
    [InlineData("accountLink")]
    [InlineData("membership")]
    [InlineData("module")]
    [InlineData("activated")]
    [InlineData("deactivated")]
    [InlineData("botSuspended")]
    [InlineData("botResumed")]
    [InlineData("delivery")]
    [InlineData("join")]
    [InlineData("leave")]
    [InlineData("unfollow")]
    public async Task Events_that_need_no_word_get_their_200_and_nothing_else(string kind)
    {
        await using var host = await LineHost.Start();
        foreach (var place in new[] { Ann, LineEvents.Group(1), "R" + new string('1', 32) })
        {
            Assert.Equal(HttpStatusCode.OK, await host.Post(LineEvents.Event(kind, place, host.Line.NewToken(place))));
        }

        Assert.Empty(host.Line.Delivered);
        Assert.Empty(host.Line.Violations);
    }

    [Fact]
    public async Task On_standby_another_speaks()
    {
        await using var host = await LineHost.Start();
        var said = host.Says(Ann, "返せない");
        said["mode"] = "standby";
        Assert.Equal(HttpStatusCode.OK, await host.Post(said));
        Assert.Null(await host.Loop.Read(new("line", Ann), TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("sticker", "スタンプ")]
    [InlineData("image", "画像")]
    [InlineData("audio", "音声")]
    [InlineData("video", "動画")]
    [InlineData("file", "言葉で")]
    [InlineData("location", "位置")]
    public async Task What_has_no_words_is_answered_kindly(string kind, string word)
    {
        await using var host = await LineHost.Start();
        await host.Post(LineEvents.Message(Ann, new() { ["type"] = kind, ["id"] = "1" }, host.Line.NewToken(Ann)));
        await host.Settled(Ann);
        Assert.Contains(word, Assert.Single(host.Line.Delivered).Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_postback_says_its_value()
    {
        await using var host = await LineHost.Start();
        await host.Post(LineEvents.Event("postback", Ann, host.Line.NewToken(Ann), ("postback", new JsonObject { ["data"] = "相談先" })));
        await host.Settled(Ann);
        Assert.Contains("0570-078374", Assert.Single(host.Line.Delivered).Words, StringComparison.Ordinal);
    }
}
