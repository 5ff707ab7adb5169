using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using DebtBot.Dialogs.Conversation;

namespace DebtBot.Tests.Channels.Line;

/// <summary>Follow, block, take back, groups.</summary>
public sealed class ComingAndGoingTests
{
    private static readonly string Ann = LineEvents.User(1), Group = LineEvents.Group(1);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_new_friend_is_greeted_and_an_old_one_welcomed_back()
    {
        await using var host = await LineHost.Start();
        await host.Post(LineEvents.Event("follow", Ann, host.Line.NewToken(Ann), ("follow", new JsonObject { ["isUnblocked"] = false })));
        await host.Settled(Ann);
        await host.Post(LineEvents.Event("unfollow", Ann));
        await host.Post(LineEvents.Event("follow", Ann, host.Line.NewToken(Ann), ("follow", new JsonObject { ["isUnblocked"] = true })));
        Assert.Null((await host.Settled(Ann)).Left);
        var words = host.Line.Delivered.Select(one => one.Words).ToList();
        Assert.Equal(2, words.Count);
        Assert.NotEqual(words[0], words[1]);
    }

    [Fact]
    public async Task Whoever_blocks_the_bot_hears_nothing_more_and_is_erased_after_the_retention_time()
    {
        await using var host = await LineHost.Start(null, "Line:EraseAfterDays=7");
        await host.Post(host.Says(Ann, "返せない"));
        await host.Settled(Ann);
        await host.Post(LineEvents.Event("unfollow", Ann));
        host.Clock.Now = host.Clock.Now.AddDays(6.9);
        await host.Sweep();
        Assert.NotNull(await host.Loop.Read(new("line", Ann), Cancel));
        host.Clock.Now = host.Clock.Now.AddDays(0.2);
        await host.Sweep();
        Assert.Null(await host.Loop.Read(new("line", Ann), Cancel));
        Assert.Single(host.Line.Delivered);
    }

    [Fact]
    public async Task A_message_that_is_unsent_is_forgotten_and_not_answered()
    {
        await using var host = await LineHost.Start();
        await host.Post(host.Says(Ann, "返せない"));
        await host.Post(LineEvents.Text(Ann, "鮫島商事に80万円借りています", host.Line.NewToken(Ann), messageId: "m-7"));
        await host.Settled(Ann);
        var before = host.Line.Delivered.Count;
        Assert.Equal(HttpStatusCode.OK, await host.Post(LineEvents.Event("unsend", Ann, null, ("unsend", new JsonObject { ["messageId"] = "m-7" }))));
        Assert.DoesNotContain("鮫島", Written(await host.Settled(Ann)), StringComparison.Ordinal);
        Assert.Equal(before, host.Line.Delivered.Count);
    }

    [Fact]
    public async Task Unsent_before_it_came_it_is_neither_kept_nor_answered()
    {
        await using var host = await LineHost.Start();
        await host.Post(LineEvents.Event("unsend", Ann, null, ("unsend", new JsonObject { ["messageId"] = "m-7" })));
        await host.Post(LineEvents.Text(Ann, "鮫島商事に80万円", host.Line.NewToken(Ann), messageId: "m-7"));
        Assert.DoesNotContain("鮫島", Written(await host.Settled(Ann)), StringComparison.Ordinal);
        Assert.Empty(host.Line.Delivered);
    }

    [Fact]
    public async Task In_a_group_it_answers_only_its_name_and_only_with_where_to_talk()
    {
        await using var host = await LineHost.Start();
        await host.Post(LineEvents.InGroup(Group, "アコムに80万円借りてる", mentioned: false, host.Line.NewToken(Group)));
        Assert.Null(await host.Loop.Read(new("line", Group), Cancel));
        await host.Post(LineEvents.InGroup(Group, "@相談 アコムに80万円借りてる", mentioned: true, host.Line.NewToken(Group)));
        Assert.DoesNotContain("アコム", Written(await host.Settled(Group)), StringComparison.Ordinal);
        var said = Assert.Single(host.Line.Delivered);
        Assert.Contains("1対1", said.Words, StringComparison.Ordinal);
        Assert.All(new[] { "借", "債", "円", "返済" }, word => Assert.DoesNotContain(word, said.Words, StringComparison.Ordinal));
        Assert.Empty(host.Line.Loading);
    }

    [Fact]
    public async Task Sent_out_of_a_group_it_forgets_the_group_at_the_next_sweep()
    {
        await using var host = await LineHost.Start();
        await host.Post(LineEvents.InGroup(Group, "@相談 いる？", mentioned: true, host.Line.NewToken(Group)));
        await host.Settled(Group);
        await host.Post(LineEvents.Event("leave", Group));
        await host.Sweep();
        Assert.Null(await host.Loop.Read(new("line", Group), Cancel));
    }

    [Fact]
    public async Task Forget_me_is_confirmed_by_a_last_message_and_nothing_is_left()
    {
        await using var host = await LineHost.Start();
        foreach (var words in new[] { "返せない", "削除", "はい" })
        {
            await host.Post(host.Says(Ann, words));
            for (var wait = 0; wait < 100 && host.Line.Delivered.Count < Array.IndexOf(["返せない", "削除", "はい"], words) + 1; wait++)
            {
                await Task.Delay(20, Cancel);
            }
        }

        Assert.Equal(3, host.Line.Delivered.Count);
        Assert.Null(await host.Loop.Read(new("line", Ann), Cancel));
    }

    private static string Written(ConversationState state) => Encoding.UTF8.GetString(ConversationJson.Write(state));
}
