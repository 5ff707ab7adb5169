using System.Globalization;
using DebtBot.Dialogs.Conversation;
using DebtBot.Tests.Hosting;

namespace DebtBot.Tests.Delivery;

/// <summary>Kept for 180 days after the last message, told a week before, never erased earlier, never told in the night.</summary>
public sealed class KeptFor
{
    private const int Days = 180;

    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>The first morning at 10:05 that is 180 days away; the clock begins at 10:00.</summary>
    private static DateTimeOffset End(int spokeAtHour = 10) => At(spokeAtHour == 10 ? "2027-05-22T10:05" : "2027-05-23T10:05");

    [Theory]
    [InlineData(10)]
    [InlineData(11)]
    public async Task It_is_told_a_week_before_and_erased_on_the_day_and_not_a_second_earlier(int hour)
    {
        using var host = new TestHost(keepDays: Days);
        host.Clock.Advance(TimeSpan.FromHours(hour - 10));
        await host.Say(TestHost.Line, "1", "a");
        await Delivered(host);
        await SweepAt(host, End(hour) - Retention.Notice - Second);
        Assert.Equal(["echo a"], host.Push.Texts);
        await SweepAt(host, End(hour) - Retention.Notice);
        await Delivered(host);
        Assert.Equal(["echo a", "ExpiryNear"], host.Push.Texts);
        await SweepAt(host, End(hour) - Second);
        Assert.Equal(2, host.Push.Sent.Count);
        Assert.NotNull(await host.Loop.Read(TestHost.Line, Cancel));
        await SweepAt(host, End(hour));
        Assert.Null(await host.Loop.Read(TestHost.Line, Cancel));
        Assert.Empty(await host.Store.Due(DateTimeOffset.MaxValue, 10, Cancel));
    }

    [Theory]
    [InlineData(-8)]
    [InlineData(-3)]
    public async Task A_message_before_the_day_moves_it(int daysBefore)
    {
        using var host = new TestHost(keepDays: Days);
        await host.Say(TestHost.Web, "1", "a");
        await SweepAt(host, End().AddDays(daysBefore));
        await host.Say(TestHost.Web, "2", "b");
        await SweepAt(host, End());
        Assert.Equal(End().AddDays(daysBefore + Days), (await host.State(TestHost.Web)).Expiry!.EraseAt);
        Assert.Equal(daysBefore == -3 ? 1 : 0, (await host.State(TestHost.Web)).Transcript.Count(line => line.Message.Text == "ExpiryNear"));
    }

    [Fact]
    public async Task A_host_that_slept_over_the_day_gives_notice_in_the_morning_and_the_whole_week()
    {
        using var host = new TestHost(keepDays: Days);
        await host.Say(TestHost.Web, "1", "a");
        await SweepAt(host, At("2027-06-10T23:00"));
        Assert.DoesNotContain((await host.State(TestHost.Web)).Transcript, line => line.Message.Text == "ExpiryNear");
        await SweepAt(host, At("2027-06-11T09:05"));
        Assert.Contains((await host.State(TestHost.Web)).Transcript, line => line.Message.Text == "ExpiryNear");
        await SweepAt(host, At("2027-06-18T10:04"));
        Assert.NotNull(await host.Loop.Read(TestHost.Web, Cancel));
        await SweepAt(host, At("2027-06-18T10:05"));
        Assert.Null(await host.Loop.Read(TestHost.Web, Cancel));
    }

    [Fact]
    public async Task A_notice_that_fails_is_not_due_for_ever()
    {
        using var host = new TestHost(keepDays: Days);
        await host.Say(TestHost.Web, "1", "a");
        host.Handle = (state, happened, now) => happened is ConversationEvent.ExpiryNear ? throw new InvalidOperationException() : TestHost.Echo(state, happened, now);
        await SweepAt(host, End() - Retention.Notice);
        Assert.Equal(End(), (await host.State(TestHost.Web)).NextWakeAt);
    }

    [Fact]
    public async Task Zero_days_keep_for_ever_and_who_went_away_is_erased_all_the_same()
    {
        using var host = new TestHost { Handle = (state, happened, now) => happened is ConversationEvent.Left left ? new(state.Remember(happened, now).Leave(left, now), []) : TestHost.Echo(state, happened, now) };
        await host.Say(TestHost.Web, "1", "a");
        await SweepAt(host, At("2126-11-23T10:00"));
        Assert.Null((await host.State(TestHost.Web)).NextWakeAt);
        await host.Loop.Accept(TestHost.Web, new ConversationEvent.Left("2", host.Clock.Now.AddDays(30)), Cancel);
        await SweepAt(host, At("2126-12-23T10:00"));
        Assert.Null(await host.Loop.Read(TestHost.Web, Cancel));
    }

    [Fact]
    public async Task Who_went_away_is_erased_at_the_earlier_of_both_days_without_notice()
    {
        using var host = new TestHost(keepDays: Days) { Handle = (state, happened, now) => happened is ConversationEvent.Left left ? new(state.Remember(happened, now).Leave(left, now), []) : TestHost.Echo(state, happened, now) };
        await host.Say(TestHost.Line, "1", "a");
        await host.Loop.Accept(TestHost.Line, new ConversationEvent.Left("2", End().AddDays(30)), Cancel);
        await SweepAt(host, End() - Second);
        Assert.NotNull(await host.Loop.Read(TestHost.Line, Cancel));
        await SweepAt(host, End());
        Assert.Null(await host.Loop.Read(TestHost.Line, Cancel));
        Assert.DoesNotContain("ExpiryNear", host.Push.Texts);
    }

    private static DateTimeOffset At(string japan) => DateTimeOffset.Parse(japan + ":00+09:00", CultureInfo.InvariantCulture);

    private static async Task SweepAt(TestHost host, DateTimeOffset moment)
    {
        host.Clock.Advance(moment - host.Clock.Now);
        await host.Sweep.Once(Cancel);
    }

    private static async Task Delivered(TestHost host) => await SweepAt(host, host.Clock.Now + Outbox.FirstTry);
}
