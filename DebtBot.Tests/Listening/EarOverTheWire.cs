using System.Text.Json.Nodes;
using DebtBot.Dialogs.Conversation;
using DebtBot.Knowledge.Values;
using DebtBot.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace DebtBot.Tests.Listening;

/// <summary>From the person's words over the wire to the model and back, through the real services and Semantic Kernel.</summary>
public sealed class EarOverTheWire
{
    [Fact]
    public async Task What_the_model_points_to_is_read_by_us_read_back_and_counts_after_a_yes()
    {
        await using var stub = await ModelStub.Start();
        stub.Reply = (context, _) => ModelStub.Write(context, ModelStub.Completion("""{"facts":[{"fact":"debt.balance","words":"三十"}],"answer":"none"}"""));
        await using var host = await EarHost.Start(stub);
        await host.UpToTheBalance();
        await host.Say(EarHost.Story);
        Assert.Contains("アコム：残りの金額 30万円", Assert.Single(await host.UntilAnswered()), StringComparison.Ordinal);
        Assert.False((await host.State()).Case.Debts[0].Balance.IsGiven);
        await host.Say("合っています");
        Assert.True((await host.State()).Case.Debts[0].Balance.Is(new Yen(300_000)));
    }

    [Fact]
    public async Task The_request_is_a_chat_completion_with_our_schema_and_names_nobody()
    {
        await using var stub = await ModelStub.Start();
        await using var host = await EarHost.Start(stub, "Listening:Kind=openai", "Listening:ApiKey=sk-test");
        await host.UpToTheBalance();
        await host.Say("山田花子です、090-1234-5678に電話ください、hanako@example.jpでも。ええと、三十くらいのところまで来てる感じです");
        await host.UntilAnswered();
        var request = Assert.Single(stub.Requests);
        Assert.Equal("stub", request["model"]!.GetValue<string>());
        Assert.Equal("json_schema", request["response_format"]!["type"]!.GetValue<string>());
        Assert.True(request["response_format"]!["json_schema"]!["strict"]!.GetValue<bool>());
        Assert.Equal(["system", "user"], request["messages"]!.AsArray().Select(turn => turn!["role"]!.GetValue<string>()));
        Assert.Equal(["max_completion_tokens", "messages", "model", "response_format"], request.AsObject().Select(pair => pair.Key == "max_tokens" ? "max_completion_tokens" : pair.Key).Order(StringComparer.Ordinal));
        Assert.All(["山田", "花子", "1234", "5678", "hanako", "example", "conversation-77", "c1"], secret => Assert.DoesNotContain(secret, request.ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }), StringComparison.Ordinal));
        Assert.Contains("Authorization: Bearer sk-test", Assert.Single(stub.Headers), StringComparison.Ordinal);
        Assert.DoesNotContain("conversation-77", stub.Headers.First(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_schema_holds_only_what_was_offered()
    {
        await using var stub = await ModelStub.Start();
        await using var host = await EarHost.Start(stub);
        await host.UpToTheBalance();
        await host.Say(EarHost.Story);
        await host.UntilAnswered();
        var schema = stub.Requests.First()["response_format"]!["json_schema"]!["schema"]!;
        Assert.False(schema["additionalProperties"]!.GetValue<bool>());
        var facts = schema["properties"]!["facts"]!["items"]!["properties"]!["fact"]!["enum"]!.AsArray().Select(id => id!.GetValue<string>()).ToList();
        Assert.Equal("debt.balance", facts[0]);
        Assert.Equal("none", facts[^1]);
        var offered = JsonNode.Parse(stub.Requests.First()["messages"]![1]!["content"]!.GetValue<string>())!;
        Assert.Equal("残りの金額", offered["asked"]!.GetValue<string>());
        Assert.Equal(facts.SkipLast(1), offered["facts"]!.AsArray().Select(fact => fact!["id"]!.GetValue<string>()));
    }

    [Fact]
    public async Task Words_of_danger_reach_no_model_and_neither_do_the_words_after_them()
    {
        await using var stub = await ModelStub.Start();
        await using var host = await EarHost.Start(stub);
        await host.UpToTheBalance();
        foreach (var words in new[] { "もう死にたいです、全部なくなればいい", "それがですね、なんとも言いにくいところなんですよね", "うーん、そういうことではなくてですね" })
        {
            await host.Say(words);
            Assert.Null((await host.State()).Model.Waiting);
        }

        Assert.Empty(stub.Requests);
    }

    [Fact]
    public async Task Whoever_says_no_is_not_read_by_a_model()
    {
        await using var stub = await ModelStub.Start();
        await using var host = await EarHost.Start(stub);
        await host.UpToTheBalance();
        await host.Say("AIなし");
        await host.Say(EarHost.Story);
        Assert.Null((await host.State()).Model.Waiting);
        Assert.Empty(stub.Requests);
    }

    [Fact]
    public async Task A_message_that_comes_with_the_greeting_is_not_sent_before_the_notice_was_seen()
    {
        await using var stub = await ModelStub.Start();
        await using var host = await EarHost.Start(stub);
        Assert.Contains(await host.Say("それがですね、なんとも言いにくいところなんですよね"), text => text.Contains("AIなし", StringComparison.Ordinal));
        Assert.Null((await host.State()).Model.Waiting);
        await host.Say("うーん、そういうことではなくてですね、なんというか");
        await host.UntilAnswered();
        Assert.Single(stub.Requests);
    }

    [Fact]
    public async Task An_answer_after_everything_was_erased_brings_nothing_back()
    {
        await using var stub = await ModelStub.Start();
        var gate = new TaskCompletionSource();
        stub.Reply = async (context, _) =>
        {
            await gate.Task;
            await ModelStub.Write(context, ModelStub.Completion("""{"facts":[{"fact":"debt.balance","words":"三十"}],"answer":"none"}"""));
        };
        await using var host = await EarHost.Start(stub);
        await host.UpToTheBalance();
        await host.Say(EarHost.Story);
        await host.Say("削除");
        await host.Say("はい");
        gate.SetResult();
        await Task.Delay(300, TestContext.Current.CancellationToken);
        Assert.Null(await host.Services.GetRequiredService<DebtBot.Hosting.ConversationLoop>().Read(TestHost.Web, TestContext.Current.CancellationToken));
    }
}
