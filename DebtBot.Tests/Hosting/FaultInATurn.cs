using DebtBot.Dialogs.Conversation;
using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Values;

namespace DebtBot.Tests.Hosting;

/// <summary>A fault inside a turn apologises, keeps what was known and logs nobody's words.</summary>
public sealed class FaultInATurn
{
    [Fact]
    public async Task The_person_gets_an_apology_with_the_emergency_numbers_and_the_case_is_kept()
    {
        using var host = new TestHost();
        host.Handle = (state, happened, now) => TestHost.Echo(state with { Case = state.Case with { StatedTotal = new Yen(500_000) } }, happened, now);
        await host.Say(TestHost.Web, "1", "50万");
        host.Handle = (_, _, _) => throw new FormatException("broken");
        var apology = await host.Say(TestHost.Web, "2", "山田アイフル");
        Assert.Equal("山田アイフル", apology.NewLines[0].Message.Text);
        Assert.Contains("110", apology.NewLines[1].Message.Text, StringComparison.Ordinal);
        Assert.Contains("119", apology.NewLines[1].Message.Text, StringComparison.Ordinal);
        Assert.True((await host.State(TestHost.Web)).Case.StatedTotal.Is(new Yen(500_000)));
        Assert.Equal(4, (await host.State(TestHost.Web)).Transcript.Count);
    }

    [Fact]
    public async Task The_same_event_again_does_not_apologise_again()
    {
        using var host = new TestHost();
        host.Handle = (_, _, _) => throw new FormatException("broken");
        await host.Say(TestHost.Web, "1", "a");
        Assert.True((await host.Say(TestHost.Web, "1", "a")).IsRepeat);
    }

    [Fact]
    public async Task The_log_names_the_fault_but_no_words_of_the_person()
    {
        using var host = new TestHost();
        host.Handle = (_, happened, _) => throw new FormatException($"cannot read {((ConversationEvent.Said)happened).Text}");
        await host.Say(new("line", "U-secret-id"), "event-id", "山田アイフル50万");
        var line = Assert.Single(host.TurnLog.Lines);
        Assert.Contains("FormatException", line, StringComparison.Ordinal);
        Assert.Matches("fault [0-9a-f]{8}:", line);
        Assert.All(["山田", "アイフル", "50万", "secret", "cannot read"], word => Assert.DoesNotContain(word, line, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_reminder_that_fails_is_dropped_in_silence()
    {
        using var host = new TestHost();
        host.Handle = (state, happened, now) => happened is ConversationEvent.ReminderDue
            ? throw new FormatException("broken")
            : TestHost.Echo(state with { Consent = new() { Reminders = true }, Reminders = [new("r", now.AddDays(1), "reminder.neutral")] }, happened, now);
        await host.Say(TestHost.Web, "1", "a");
        host.Clock.Advance(TimeSpan.FromDays(2));
        await host.Sweep.Once(TestContext.Current.CancellationToken);
        Assert.Empty((await host.State(TestHost.Web)).Reminders);
        Assert.Equal(2, (await host.State(TestHost.Web)).Transcript.Count);
    }

    [Fact]
    public void The_apology_needs_nothing_but_the_state() =>
        Assert.Equal(CaseFile.Empty, Apology.For(new(), new ConversationEvent.Started("1"), DateTimeOffset.UnixEpoch).State.Case);
}
