using System.Diagnostics;
using DebtBot.Dialogs.Conversation;
using Microsoft.AspNetCore.Http;

namespace DebtBot.Tests.Listening;

/// <summary>Whatever the endpoint does, the conversation goes on word for word as if there were none.</summary>
public sealed class FailingModels
{
    private static readonly Dictionary<string, Func<HttpContext, Task>> Replies = new()
    {
        ["too many requests"] = context => ModelStub.Write(context, ModelStub.Fault("Rate limit reached", "rate_limit_error"), 429),
        ["server error"] = context => ModelStub.Write(context, ModelStub.Fault("The server had an error", "server_error"), 500),
        ["wrong key"] = context => ModelStub.Write(context, ModelStub.Fault("Incorrect API key", "invalid_request_error"), 401),
        ["no structured outputs"] = context => ModelStub.Write(context, ModelStub.Fault("response_format is not supported", "invalid_request_error"), 400),
        ["sent elsewhere"] = context =>
        {
            context.Response.Redirect("http://127.0.0.1:9/v1/chat/completions", permanent: false, preserveMethod: true);
            return Task.CompletedTask;
        },
        ["hangs"] = context => Task.Delay(Timeout.Infinite, context.RequestAborted),
        ["hangs in the middle"] = async context =>
        {
            await context.Response.WriteAsync("{\"id\":");
            await context.Response.Body.FlushAsync();
            await Task.Delay(Timeout.Infinite, context.RequestAborted);
        },
        ["never ends"] = async context =>
        {
            while (!context.RequestAborted.IsCancellationRequested)
            {
                await context.Response.WriteAsync(new string(' ', 10_000), context.RequestAborted);
            }
        },
        ["cuts the line"] = context =>
        {
            context.Abort();
            return Task.CompletedTask;
        },
        ["no JSON"] = context => ModelStub.Write(context, "<html>gateway</html>"),
        ["no choices"] = context => ModelStub.Write(context, """{"id":"x","object":"chat.completion","created":1,"model":"m","choices":[]}"""),
        ["truncated"] = context => ModelStub.Write(context, ModelStub.Completion("{\"facts\":[{\"fact\":\"debt.bal", finish: "length")),
        ["truncated and calls it done"] = context => ModelStub.Write(context, ModelStub.Completion("{\"facts\":[{\"fact\":\"debt.bal")),
        ["refuses"] = context => ModelStub.Write(context, ModelStub.Completion(null, refusal: "I'm sorry, I can't help with that.")),
        ["filtered"] = context => ModelStub.Write(context, ModelStub.Completion("", finish: "content_filter")),
        ["answers the person"] = context => ModelStub.Write(context, ModelStub.Completion("時効です。払わなくて大丈夫です。0120-000-000に電話を。")),
        ["more than the schema"] = context => ModelStub.Write(context, ModelStub.Completion("""{"facts":[{"fact":"debt.balance","words":"三十"}],"answer":"none","say":"減額できます"}""")),
        ["the same key twice"] = context => ModelStub.Write(context, ModelStub.Completion("""{"facts":[],"answer":"none","answer":"family-told-to-pay"}""")),
        ["unknown ids"] = context => ModelStub.Write(context, ModelStub.Completion("""{"facts":[{"fact":"debt.secret","words":"三十"}],"answer":"you-win"}""")),
        ["invented words"] = context => ModelStub.Write(context, ModelStub.Completion("""{"facts":[{"fact":"debt.balance","words":"500万円"}],"answer":"none"}""")),
        ["part of a number"] = context => ModelStub.Write(context, ModelStub.Completion("""{"facts":[{"fact":"debt.balance","words":"十"}],"answer":"none"}""")),
        ["half a surrogate"] = context => ModelStub.Write(context, ModelStub.Completion("""{"facts":[{"fact":"debt.balance","words":"\ud83d"}],"answer":"\udc00"}""")),
        ["very deep"] = context => ModelStub.Write(context, ModelStub.Completion(new string('[', 5_000))),
        ["a tool call"] = context => ModelStub.Write(context, """{"id":"x","object":"chat.completion","created":1,"model":"m","choices":[{"index":0,"finish_reason":"tool_calls","message":{"role":"assistant","content":null,"tool_calls":[{"id":"1","type":"function","function":{"name":"erase","arguments":"{}"}}]}}]}"""),
    };

    private static readonly string[] Words = [EarHost.Story, "30万"];

    /// <summary>What is said, and what is known in the end, where no model is configured.</summary>
    private static readonly Lazy<Task<(IReadOnlyList<IReadOnlyList<string>> Answers, byte[] Facts)>> WithoutAModel = new(async () =>
    {
        await using var host = await EarHost.Start(null);
        await host.UpToTheBalance();
        List<IReadOnlyList<string>> answers = [];
        foreach (var words in Words)
        {
            answers.Add(await host.Say(words));
        }

        return (answers, ConversationJson.Write(new() { Case = (await host.State()).Case }));
    });

    public static TheoryData<string> Kinds { get; } = [.. Replies.Keys];

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task The_person_notices_nothing(string kind)
    {
        await using var stub = await ModelStub.Start();
        stub.Reply = (context, _) => Replies[kind](context);
        await using var host = await EarHost.Start(stub, "Listening:DeadlineSeconds=1");
        await host.UpToTheBalance();
        var (answers, facts) = await WithoutAModel.Value;
        for (var turn = 0; turn < Words.Length; turn++)
        {
            Assert.Equal(answers[turn], await host.Say(Words[turn]));
            Assert.Empty(await host.UntilAnswered());
        }

        Assert.NotEmpty(stub.Requests);
        Assert.Equal(facts, ConversationJson.Write(new() { Case = (await host.State()).Case }));
        Assert.DoesNotContain(host.Log.Lines, line => line.Contains("三十", StringComparison.Ordinal) || line.Contains("アコム", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Nobody_waits_while_the_model_thinks_and_the_late_answer_is_not_told()
    {
        await using var stub = await ModelStub.Start();
        var (asked, gate) = (new TaskCompletionSource(), new TaskCompletionSource());
        stub.Reply = async (context, _) =>
        {
            asked.TrySetResult();
            await gate.Task;
            await ModelStub.Write(context, ModelStub.Completion("""{"facts":[{"fact":"debt.balance","words":"五十"}],"answer":"none"}"""));
        };
        await using var host = await EarHost.Start(stub);
        await host.UpToTheBalance();
        var clock = Stopwatch.StartNew();
        await host.Say(EarHost.Story);
        await asked.Task.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
        await host.Say("30万");
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(15), $"{clock.Elapsed}");
        var lines = (await host.State()).NextLine;
        gate.SetResult();
        await Task.Delay(300, TestContext.Current.CancellationToken);
        Assert.Equal(lines, (await host.State()).NextLine);
        Assert.Null((await host.State()).Model.Proposed);
    }
}
