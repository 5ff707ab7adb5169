using DebtBot.Dialogs;
using DebtBot.Dialogs.Conversation;
using DebtBot.Knowledge;

namespace DebtBot.Tests.Hosting;

/// <summary>A message that was taken back is forgotten; whoever went away is reminded of nothing and erased in the end.</summary>
public sealed class TakenBackMessages
{
    private static readonly Conversation Talk = DebtBotConversation.Create(LawBook.Load());
    private static readonly DateTimeOffset Now = new(2026, 11, 23, 10, 0, 0, TimeSpan.FromHours(9));

    [Fact]
    public void Its_words_the_answer_and_what_was_learned_from_it_are_gone()
    {
        var before = Say(Say(Conversation.NewState, "1", "返せない"), "2", "プロミスに30万円");
        var told = Say(before, "3", "アコムに80万円借りています");
        Assert.Equal(2, told.Case.Debts.Count);
        var state = Talk.Handle(told, new ConversationEvent.TookBack("u", "m3"), Now);
        Assert.Empty(state.Effects);
        Assert.Single(state.State.Case.Debts);
        Assert.DoesNotContain("アコム", Written(state.State), StringComparison.Ordinal);
        Assert.Contains("プロミス", Written(state.State), StringComparison.Ordinal);
    }

    [Fact]
    public void An_answer_is_open_again()
    {
        var asked = Say(Say(Conversation.NewState, "1", "裁判所から支払督促が届いた"), "2", "11月12日に受け取りました");
        Assert.NotEmpty(asked.Transcript.Last(line => line.MessageId == "m2").Learned);
        var state = Talk.Handle(asked, new ConversationEvent.TookBack("u", "m2"), Now).State;
        Assert.DoesNotContain("2026-11-12", Written(state), StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_told_again_later_stays()
    {
        var told = Say(Say(Say(Conversation.NewState, "1", "返せない"), "2", "アコムに80万円"), "3", "アコムは60万円でした");
        var state = Talk.Handle(told, new ConversationEvent.TookBack("u", "m3"), Now).State;
        Assert.Single(state.Case.Debts);
        Assert.DoesNotContain("60万", Written(state), StringComparison.Ordinal);
    }

    [Fact]
    public void The_sheet_quotes_it_no_more()
    {
        var kept = new ConversationState { Progress = new() { OwnWords = ["夜が眠れません", "母には言えない"] } };
        var told = kept with { Transcript = [new(0, Speaker.Person, Now, "e", new("夜が眠れません")) { MessageId = "m" }], NextLine = 1 };
        Assert.Equal(["母には言えない"], Talk.Handle(told, new ConversationEvent.TookBack("u", "m"), Now).State.Progress.OwnWords);
    }

    [Fact]
    public void Taken_back_before_it_arrived_it_is_neither_kept_nor_answered()
    {
        var early = Talk.Handle(Conversation.NewState, new ConversationEvent.TookBack("u", "m1"), Now).State;
        var turn = Talk.Handle(early, new ConversationEvent.Said("1", "アコムに80万円") { MessageId = "m1" }, Now);
        Assert.Empty(turn.Effects);
        Assert.DoesNotContain("アコム", Written(turn.State), StringComparison.Ordinal);
        Assert.True(turn.State.HasSeen("1"));
    }

    [Fact]
    public void An_answer_still_on_its_way_is_cancelled()
    {
        var told = Say(Conversation.NewState, "1", "返せない");
        var queued = told.Queue([new Effect.Say(new("はい"))], new ConversationEvent.Said("1", "返せない"), Now);
        Assert.Empty(Talk.Handle(queued, new ConversationEvent.TookBack("u", "m1"), Now).State.Outbox);
    }

    [Fact]
    public void Whoever_left_is_reminded_of_nothing_and_erased_on_the_day()
    {
        var kept = Say(Conversation.NewState, "1", "返せない") with { Consent = new() { Reminders = true }, Reminders = [new("r", Now.AddDays(1), "reminder.neutral")] };
        var gone = Talk.Handle(kept, new ConversationEvent.Left("l", Now.AddDays(30)), Now);
        Assert.Empty(gone.Effects);
        Assert.Empty(gone.State.DueReminders(Now.AddDays(2)));
        Assert.Equal(Now.AddDays(30), gone.State.NextWakeAt);
        Assert.Null(Say(gone.State, "2", "やっぱり", Now.AddDays(3)).Left);
        Assert.NotNull(Say(gone.State, "2", "送ったところでした", Now.AddSeconds(2)).Left);
    }

    [Fact]
    public async Task The_sweep_erases_whoever_did_not_come_back()
    {
        using var host = new TestHost();
        host.Handle = Talk.Handle;
        await host.Say(TestHost.Line, "1", "a");
        await host.Loop.Accept(TestHost.Line, new ConversationEvent.Left("2", host.Clock.Now.AddDays(30)), TestContext.Current.CancellationToken);
        host.Clock.Advance(TimeSpan.FromDays(29));
        await host.Sweep.Once(TestContext.Current.CancellationToken);
        Assert.NotNull(await host.Loop.Read(TestHost.Line, TestContext.Current.CancellationToken));
        host.Clock.Advance(TimeSpan.FromDays(1));
        await host.Sweep.Once(TestContext.Current.CancellationToken);
        Assert.Null(await host.Loop.Read(TestHost.Line, TestContext.Current.CancellationToken));
        Assert.Empty(host.Push.Sent);
    }

    [Fact]
    public void In_a_group_it_only_asks_to_talk_alone_and_keeps_nothing_said()
    {
        var turn = Talk.Handle(Conversation.NewState, new ConversationEvent.CalledInPublic("1"), Now);
        Assert.Contains("1対1", Assert.IsType<Effect.Say>(Assert.Single(turn.Effects)).Message.Text, StringComparison.Ordinal);
        Assert.All(turn.State.Transcript, line => Assert.Equal(Speaker.Bot, line.Speaker));
    }

    private static ConversationState Say(ConversationState state, string id, string text, DateTimeOffset? at = null) =>
        Talk.Handle(state, new ConversationEvent.Said(id, text) { MessageId = $"m{id}" }, at ?? Now).State;

    private static string Written(ConversationState state) => System.Text.Encoding.UTF8.GetString(ConversationJson.Write(state));
}
