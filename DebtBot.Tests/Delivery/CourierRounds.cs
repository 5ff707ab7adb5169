using DebtBot.Delivery;
using DebtBot.Dialogs.Conversation;
using DebtBot.Tests.Hosting;

namespace DebtBot.Tests.Delivery;

/// <summary>The courier sends right after the turn and strikes out what was taken.</summary>
public sealed class CourierRounds
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_a_turn_said_is_sent_without_waiting_for_the_sweep()
    {
        using var host = new TestHost();
        using var courier = new CourierService(host.Channels, host.Courier, new CapturedLog<CourierService>());
        await courier.StartAsync(Cancel);
        await host.Say(TestHost.Line, "1", "a");
        Assert.Equal("echo a", (await host.Push.First.Task.WaitAsync(TimeSpan.FromSeconds(20), Cancel)).Message.Text);
        await courier.StopAsync(Cancel);
    }

    [Fact]
    public async Task Many_turns_of_one_conversation_are_sent_in_their_order()
    {
        const int turns = 60;
        using var host = new TestHost();
        for (var turn = 0; turn < turns; turn++)
        {
            await host.Say(TestHost.Line, $"{turn}", $"{turn}");
        }

        using var courier = new CourierService(host.Channels, host.Courier, new CapturedLog<CourierService>());
        await courier.StartAsync(Cancel);
        await host.Push.First.Task.WaitAsync(TimeSpan.FromSeconds(20), Cancel);
        await courier.StopAsync(Cancel);
        Assert.Equal(Enumerable.Range(0, turns).Select(turn => $"echo {turn}"), host.Push.Texts);
    }

    [Fact]
    public async Task A_parcel_is_struck_out_even_when_a_turn_comes_between()
    {
        using var host = new TestHost();
        await host.Say(TestHost.Line, "1", "a");
        Assert.True(host.Channels.Parcels.TryRead(out var parcel));
        await host.Say(TestHost.Line, "2", "b");
        await host.Courier.Send(parcel, Cancel);
        Assert.Equal("2/0", Assert.Single((await host.State(TestHost.Line)).Outbox).Id);
    }

    [Fact]
    public async Task What_another_host_tried_meanwhile_is_sent_as_a_second_try()
    {
        using var host = new TestHost();
        await host.Say(TestHost.Line, "1", "a");
        Assert.True(host.Channels.Parcels.TryRead(out var late));
        host.Push.Answer = _ => DeliveryOutcome.TryAgain;
        host.Clock.Advance(Outbox.FirstTry + TimeSpan.FromSeconds(1));
        await host.Sweep.Once(Cancel);
        await host.Courier.Send(late, Cancel);
        Assert.Equal([1, 1], host.Push.Sent.Select(item => item.Attempts));
    }

    [Fact]
    public async Task What_was_not_taken_stays_for_the_sweep()
    {
        using var host = new TestHost();
        host.Push.Answer = _ => DeliveryOutcome.TryAgain;
        await host.Say(TestHost.Line, "1", "a");
        Assert.True(host.Channels.Parcels.TryRead(out var parcel));
        await host.Courier.Send(parcel, Cancel);
        Assert.Single((await host.State(TestHost.Line)).Outbox);
    }

    [Fact]
    public async Task A_last_goodbye_is_sent_and_brings_nothing_back_into_the_store()
    {
        using var host = new TestHost();
        host.Handle = (state, happened, now) => TestHost.Echo(state, happened, now) with { Effects = [new Effect.Say(new("goodbye")), new Effect.Erase()] };
        await host.Say(TestHost.Line, "1", "a");
        Assert.True(host.Channels.Parcels.TryRead(out var parcel));
        await host.Courier.Send(parcel, Cancel);
        Assert.Equal("goodbye", Assert.Single(host.Push.Texts));
        Assert.Null(await host.Store.Load(TestHost.Line, Cancel));
    }
}
