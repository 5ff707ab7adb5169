using DebtBot.Dialogs;
using DebtBot.Dialogs.Conversation;
using DebtBot.Knowledge;
using DebtBot.Tests.Hosting;

namespace DebtBot.Tests.Listening;

/// <summary>A question that a crash swallowed is put once more by the sweep, and forgotten when nobody can be waiting any more.</summary>
public sealed class LostQuestions
{
    private static readonly Conversation Conversation = DebtBotConversation.Create(LawBook.Load(), secondEar: true);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_sweep_asks_again_once_and_then_forgets()
    {
        using var host = await AskedAndLost();
        await host.Sweep.Once(Cancel);
        Assert.False(host.Questions.Questions.TryRead(out _));
        host.Clock.Advance(ModelWaiting.FirstTry);
        await host.Sweep.Once(Cancel);
        await host.Sweep.Once(Cancel);
        Assert.True(host.Questions.Questions.TryRead(out var again));
        Assert.Equal((TestHost.Web, "3"), (again.Key, again.Question.Id));
        Assert.False(host.Questions.Questions.TryRead(out _));
        host.Clock.Advance(ModelWaiting.Life);
        await host.Sweep.Once(Cancel);
        Assert.False(host.Questions.Questions.TryRead(out _));
        Assert.True(await host.State(TestHost.Web) is { Model.Waiting: null, NextWakeAt: null });
    }

    [Fact]
    public async Task Two_answers_to_one_question_are_told_once()
    {
        using var host = await AskedAndLost();
        const string json = """{"facts":[{"fact":"debt.balance","words":"三十"}],"answer":"none"}""";
        var first = await host.Loop.Accept(TestHost.Web, new ConversationEvent.ModelAnswered("model/3", "3", json), Cancel);
        var second = await host.Loop.Accept(TestHost.Web, new ConversationEvent.ModelAnswered("model/3", "3", json), Cancel);
        Assert.Single(first.NewLines);
        Assert.True(second.IsRepeat);
    }

    [Fact]
    public async Task A_fault_while_an_answer_is_handled_is_silent()
    {
        using var host = await AskedAndLost();
        host.Handle = (_, _, _) => throw new FormatException("broken");
        var turn = await host.Loop.Accept(TestHost.Web, new ConversationEvent.ModelAnswered("model/3", "3", "{}"), Cancel);
        Assert.Empty(turn.NewLines);
        Assert.True(await host.State(TestHost.Web) is { Model.Waiting: null, NextWakeAt: null });
    }

    private static async Task<TestHost> AskedAndLost()
    {
        var host = new TestHost { Handle = Conversation.Handle };
        await host.Loop.Accept(TestHost.Web, new ConversationEvent.Started("0"), Cancel);
        await host.Say(TestHost.Web, "1", "アコムに借りてる");
        await host.Say(TestHost.Web, "2", "以上");
        await host.Say(TestHost.Web, "3", EarHost.Story);
        Assert.True(host.Questions.Questions.TryRead(out _), "nothing was asked");
        return host;
    }
}
