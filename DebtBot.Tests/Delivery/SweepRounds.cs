using DebtBot.Delivery;
using DebtBot.Dialogs.Conversation;
using DebtBot.Tests.Hosting;

namespace DebtBot.Tests.Delivery;

/// <summary>The sweep heals what a crash or a deaf channel left, and fires reminders once.</summary>
public sealed class SweepRounds
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_a_crash_left_between_save_and_send_is_sent_by_the_sweep()
    {
        using var host = new TestHost();
        await host.Say(TestHost.Line, "1", "a");
        await host.Sweep.Once(Cancel);
        Assert.Empty(host.Push.Sent);
        host.Clock.Advance(Outbox.FirstTry);
        await host.Sweep.Once(Cancel);
        Assert.Equal("1/0", Assert.Single(host.Push.Sent).Id);
        var state = await host.State(TestHost.Line);
        Assert.True(state is { Outbox: [], NextWakeAt: null });
    }

    [Fact]
    public async Task A_channel_that_is_down_is_tried_again_with_longer_waits_and_then_given_up()
    {
        using var host = new TestHost();
        host.Push.Answer = _ => DeliveryOutcome.TryAgain;
        await host.Say(TestHost.Line, "1", "a");
        host.Clock.Advance(Outbox.FirstTry);
        foreach (var wait in Outbox.BackOff)
        {
            await host.Sweep.Once(Cancel);
            host.Clock.Advance(wait - TimeSpan.FromSeconds(1));
            await host.Sweep.Once(Cancel);
            host.Clock.Advance(TimeSpan.FromSeconds(1));
        }

        Assert.Equal(Outbox.BackOff.Count, host.Push.Sent.Count);
        await host.Sweep.Once(Cancel);
        Assert.Equal(Outbox.BackOff.Count, host.Push.Sent.Count);
        Assert.True(await host.State(TestHost.Line) is { Outbox: [], NextWakeAt: null });
    }

    [Fact]
    public async Task A_channel_that_will_never_take_it_ends_the_outbox()
    {
        using var host = new TestHost();
        host.Push.Answer = _ => DeliveryOutcome.Dead;
        await host.Say(TestHost.Line, "1", "a");
        await host.Say(TestHost.Line, "2", "b");
        host.Clock.Advance(Outbox.FirstTry);
        await host.Sweep.Once(Cancel);
        Assert.Single(host.Push.Sent);
        Assert.Empty((await host.State(TestHost.Line)).Outbox);
    }

    [Fact]
    public async Task Messages_go_out_in_order_and_a_later_one_never_overtakes()
    {
        using var host = new TestHost();
        host.Push.Answer = item => item.Id == "2/0" && item.Attempts < 2 ? DeliveryOutcome.TryAgain : DeliveryOutcome.Delivered;
        foreach (var id in new[] { "1", "2", "3" })
        {
            await host.Say(TestHost.Line, id, id);
        }

        host.Clock.Advance(Outbox.FirstTry);
        await host.Sweep.Once(Cancel);
        host.Clock.Advance(Outbox.BackOff[0]);
        await host.Sweep.Once(Cancel);
        Assert.Equal(["1/0", "2/0", "2/0", "3/0"], host.Push.Sent.Select(item => item.Id));
    }

    [Theory]
    [InlineData(true, 1)]
    [InlineData(false, 0)]
    public async Task A_reminder_fires_once_and_only_with_consent(bool consent, int fired)
    {
        using var host = new TestHost();
        host.Handle = (state, happened, now) => TestHost.Echo(
            happened is ConversationEvent.Said ? state with { Consent = new() { Reminders = consent }, Reminders = [new("r", now.AddHours(1), "reminder.neutral")] } : state, happened, now);
        await host.Say(TestHost.Web, "1", "a");
        for (var round = 0; round < 4; round++)
        {
            host.Clock.Advance(TimeSpan.FromMinutes(40));
            await host.Sweep.Once(Cancel);
        }

        Assert.Equal(fired, (await host.State(TestHost.Web)).Transcript.Count(line => line.Message.Text == "ReminderDue"));
    }

    [Fact]
    public async Task A_reminder_that_turns_keep_writing_anew_does_not_stay_due_for_ever()
    {
        using var host = new TestHost();
        var at = host.Clock.Now.AddHours(1);
        host.Handle = (state, happened, now) => TestHost.Echo(state with { Consent = new() { Reminders = true }, Reminders = [new("r", at, "reminder.neutral")] }, happened, now);
        await host.Say(TestHost.Web, "1", "a");
        host.Clock.Advance(TimeSpan.FromHours(2));
        await host.Sweep.Once(Cancel);
        await host.Say(TestHost.Web, "2", "b");
        await host.Sweep.Once(Cancel);
        Assert.Empty(await host.Store.Due(DateTimeOffset.MaxValue, 10, Cancel));
        Assert.Single((await host.State(TestHost.Web)).Transcript, line => line.Message.Text == "ReminderDue");
    }

    [Fact]
    public async Task A_conversation_that_cannot_be_read_does_not_stand_in_the_way_of_the_others()
    {
        using var host = new TestHost();
        await host.Store.TrySave(new("line", "broken"), "broken"u8.ToArray(), host.Clock.Now, 0, Cancel);
        await host.Say(TestHost.Line, "1", "a");
        host.Clock.Advance(Outbox.FirstTry);
        await host.Sweep.Once(Cancel);
        Assert.Single(host.Push.Sent);
        Assert.Empty(await host.Store.Due(host.Clock.Now.AddMinutes(59), 10, Cancel));
        Assert.Equal("broken"u8.ToArray(), (await host.Store.Load(new("line", "broken"), Cancel))!.Sealed.ToArray());
        Assert.DoesNotContain("broken", Assert.Single(host.SweepLog.Lines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_sweep_looks_again_every_few_seconds_of_the_clock()
    {
        using var host = new TestHost();
        await host.Say(TestHost.Line, "1", "a");
        await host.Sweep.StartAsync(Cancel);
        while (host.Clock.Timers == 0)
        {
            await Task.Yield();
        }

        for (var tick = 0; tick < 4; tick++)
        {
            host.Clock.Advance(TimeSpan.FromSeconds(5));
        }

        Assert.Equal("1/0", (await host.Push.First.Task.WaitAsync(TimeSpan.FromSeconds(20), Cancel)).Id);
        await host.Sweep.StopAsync(Cancel);
    }
}
