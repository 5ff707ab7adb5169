using DebtBot.Dialogs.Conversation;
using DebtBot.Hosting;
using DebtBot.Storage;

namespace DebtBot.Tests.Hosting;

/// <summary>A turn: durable before it is acknowledged, done once, right under contention.</summary>
public sealed class LoopTurns
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_turn_returns_the_lines_it_added_and_they_are_stored()
    {
        using var host = new TestHost();
        await host.Say(TestHost.Web, "1", "a");
        var second = await host.Say(TestHost.Web, "2", "b");
        Assert.Equal(["b", "echo b"], second.NewLines.Select(line => line.Message.Text));
        Assert.Equal(["a", "echo a", "b", "echo b"], (await host.State(TestHost.Web)).Transcript.Select(line => line.Message.Text));
    }

    [Fact]
    public async Task A_conversation_that_never_was_reads_as_null()
    {
        using var host = new TestHost();
        Assert.Null(await host.Loop.Read(TestHost.Web, Cancel));
    }

    [Fact]
    public async Task A_repeat_is_told_so_and_neither_saved_nor_nudged_nor_sent()
    {
        ContestedStore? store = null;
        using var host = new TestHost(inner => store = new(inner));
        await host.Say(TestHost.Line, "1", "a");
        var again = await host.Say(TestHost.Line, "1", "a");
        Assert.True(again is { IsRepeat: true, Erased: false, NewLines: [], Effects: [] });
        Assert.Equal(1, store!.Saves);
        Assert.Single(host.Push.Nudges);
        Assert.Single((await host.State(TestHost.Line)).Outbox);
    }

    [Fact]
    public async Task When_another_host_was_faster_the_turn_is_run_again_on_what_is_there_now()
    {
        ContestedStore? store = null;
        using var host = new TestHost(inner => store = new(inner));
        var other = new ConversationArchive(host.Store, Storage.LiteDb.MemoryStore.Keys);
        await host.Say(TestHost.Web, "1", "a");
        store!.BeforeSave = async key =>
        {
            var found = (await other.Load(key, Cancel))!;
            var turn = TestHost.Echo(found.State, new ConversationEvent.Said("2", "faster"), host.Clock.Now);
            Assert.True(await other.TrySave(key, turn.State, found.Version, Cancel));
        };
        var slower = await host.Say(TestHost.Web, "3", "slower");
        Assert.Equal(["slower", "echo slower"], slower.NewLines.Select(line => line.Message.Text));
        Assert.Equal(["1", "2", "3"], (await host.State(TestHost.Web)).SeenEventIds);
    }

    [Fact]
    public async Task When_others_are_always_faster_the_turn_ends_in_a_fault_instead_of_for_ever()
    {
        using var host = new TestHost(inner => new ContestedStore(inner) { AlwaysLate = true });
        await Assert.ThrowsAsync<ConversationBusyException>(() => host.Say(TestHost.Web, "1", "a"));
        Assert.Empty(host.Pull.Nudges);
    }

    [Fact]
    public async Task Sixty_events_at_once_in_one_conversation_are_each_there_once()
    {
        using var host = new TestHost();
        await Task.WhenAll(Enumerable.Range(0, 120).Select(n => Task.Run(() => host.Say(TestHost.Web, $"{n % 60}", $"{n % 60}"))));
        var said = (await host.State(TestHost.Web)).Transcript.Where(line => line.Speaker == Speaker.Person).Select(line => int.Parse(line.EventId, null));
        Assert.Equal(Enumerable.Range(0, 60), said.Order());
    }

    [Fact]
    public async Task The_channel_is_nudged_only_when_the_turn_is_durable()
    {
        ContestedStore? store = null;
        using var host = new TestHost(inner => store = new(inner));
        store!.BeforeSave = _ => Task.FromResult(Assert.IsType<bool>(host.Pull.Nudges.IsEmpty) ? 0 : throw new InvalidOperationException("nudged too early"));
        await host.Say(TestHost.Web, "1", "a");
        Assert.Equal(["a", "echo a"], Assert.Single(host.Pull.Nudges).NewLines.Select(line => line.Message.Text));
    }

    [Fact]
    public async Task Push_channels_get_an_outbox_and_pull_channels_none()
    {
        using var host = new TestHost();
        await host.Say(TestHost.Line, "1", "a");
        await host.Say(TestHost.Web, "1", "a");
        var item = Assert.Single((await host.State(TestHost.Line)).Outbox);
        Assert.Equal(("1/0", "1", "echo a", 0), (item.Id, item.ReplyToEventId, item.Message.Text, item.Attempts));
        Assert.Equal(item.NotBefore, (await host.State(TestHost.Line)).NextWakeAt);
        Assert.Empty((await host.State(TestHost.Web)).Outbox);
        Assert.Null((await host.State(TestHost.Web)).NextWakeAt);
    }

    [Fact]
    public async Task Forget_me_erases_the_document_and_returns_the_goodbye()
    {
        using var host = new TestHost();
        await host.Say(TestHost.Line, "1", "a");
        host.Handle = (state, happened, now) => TestHost.Echo(state, happened, now) is var turn ? turn with { Effects = [.. turn.Effects, new Effect.Erase()] } : turn;
        var goodbye = await host.Say(TestHost.Line, "2", "消して");
        Assert.True(goodbye.Erased);
        Assert.Equal(["消して", "echo 消して"], goodbye.NewLines.Select(line => line.Message.Text));
        Assert.Null(await host.Loop.Read(TestHost.Line, Cancel));
        Assert.Empty(await host.Store.Due(DateTimeOffset.MaxValue, 10, Cancel));
        Assert.True(host.Channels.Parcels.TryRead(out _) && host.Channels.Parcels.TryRead(out var parcel) && parcel.LastGoodbye);
    }

    [Fact]
    public async Task A_conversation_that_cannot_be_read_is_a_fault_and_stays_as_it_is()
    {
        using var host = new TestHost();
        await host.Store.TrySave(TestHost.Web, "not sealed by us"u8.ToArray(), null, 0, Cancel);
        await Assert.ThrowsAsync<UnreadableConversationException>(() => host.Say(TestHost.Web, "1", "a"));
        Assert.Equal("not sealed by us"u8.ToArray(), (await host.Store.Load(TestHost.Web, Cancel))!.Sealed.ToArray());
    }
}
