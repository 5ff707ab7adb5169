using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using CsCheck;
using DebtBot.Dialogs.Conversation;
using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Values;

namespace DebtBot.Tests.Storage.Json;

/// <summary>The JSON in which conversations are stored.</summary>
public sealed class StoredForm
{
    [Fact]
    public void Any_state_comes_back_as_it_was() => Gen.Int.Sample(
        seed =>
        {
            var state = new AnyValue(seed).Make<ConversationState>();
            Assert.Equal(AnyValue.Describe(state), AnyValue.Describe(ConversationJson.Read(ConversationJson.Write(state))));
        },
        iter: 300);

    [Fact]
    public void What_was_not_asked_is_left_out_and_the_rest_is_kebab_case()
    {
        var state = new ConversationState
        {
            Case = CaseFile.Empty with
            {
                Debts = [new Debt("a") { Balance = new Yen(500_000), Kind = CreditorKind.MoneyLender, LastPayment = DateWindow.Month(2013, 5), Rate = Answer<AnnualRate>.DontKnow }],
                StatedTotal = Answer<Yen>.Declined,
            },
        };
        var json = JsonNode.Parse(ConversationJson.Write(state))!;
        Assert.Equal(
            """{"id":"a","kind":"money-lender","balance":500000,"rate":["unknown"],"fees":[],"last-payment":"2013-05-01/2013-05-31","short-loan":{},"events":[],"ledger":[]}""",
            json["case"]!["debts"]![0]!.ToJsonString());
        Assert.Equal("""["declined"]""", json["case"]!["stated-total"]!.ToJsonString());
        Assert.Null(json["case"]!["debt-list-complete"]);
    }

    [Fact]
    public void Japanese_is_stored_as_it_is_written() =>
        Assert.Contains("アイフル", Encoding.UTF8.GetString(ConversationJson.Write(new() { Progress = new() { Topics = ["アイフル"] } })), StringComparison.Ordinal);

    [Fact]
    public void A_conversation_stored_by_the_first_version_is_still_read()
    {
        var state = ConversationJson.Read("""
            {"schema":1,"language":"ja","case":{"debts":[{"id":"a","creditor":"アイフル","balance":300000,"court-record":"judgment","events":[{"kind":"part-payment","on":"2020-02-03","amount":["unknown"]}]}],"wishes":["keep-home"]},
            "progress":{"asking":{"question":"debt.last-payment","subject":"a","misses":1},"said":["greeting"]},"seen-event-ids":["e1"],
            "transcript":[{"number":0,"at":"2026-11-23T09:00:00+09:00","event-id":"e1","message":{"text":"借金があります"}},
            {"number":1,"speaker":"bot","at":"2026-11-23T09:00:00+09:00","event-id":"e1","message":{"text":"表です","card":{"card":"debts","title":"借入先","rows":[],"total":"？"}}}],"next-line":2,
            "outbox":[{"id":"e1/0","reply-to-event-id":"e1","message":{"text":"表です"},"not-before":"2026-11-23T09:00:15+09:00","attempts":2}],
            "reminders":[{"id":"r","at":"2026-11-24T09:00:00+09:00","message-key":"reminder.neutral"}],"consent":{"reminders":true},"next-wake-at":"2026-11-23T09:00:15+09:00"}
            """u8);
        Assert.True(state.Case.Debts[0].Balance.Is(new Yen(300_000)) && state.Case.Debts[0].CourtRecord.Is(CourtRecord.Judgment));
        Assert.Equal(AnswerKind.DontKnow, state.Case.Debts[0].Events[0].Amount.Kind);
        Assert.Equal((Speaker.Person, Speaker.Bot), (state.Transcript[0].Speaker, state.Transcript[1].Speaker));
        Assert.IsType<Card.DebtTable>(state.Transcript[1].Message.Card);
        Assert.Equal((2, 1, 2L), (state.Outbox[0].Attempts, state.Progress.Asking!.Misses, state.NextLine));
    }

    [Fact]
    public void The_known_steps_reach_the_current_schema() => Assert.Equal(ConversationState.CurrentSchema, SchemaSteps.Known.Current);

    [Fact]
    public void An_older_document_is_raised_step_by_step()
    {
        var steps = new SchemaSteps([json => json["language"] = "en", json => json["language"] = json["language"]!.GetValue<string>() + "-GB"]);
        Assert.Equal("en-GB", ConversationJson.Read("""{"schema":1}"""u8, steps).Language);
        Assert.Equal("fr-GB", ConversationJson.Read("""{"language":"fr","schema":2}"""u8, steps).Language);
        Assert.Equal("fr", ConversationJson.Read("""{"schema":3,"language":"fr"}"""u8, steps).Language);
    }

    [Theory]
    [InlineData("""{"schema":2}""")]
    [InlineData("""{"schema":0}""")]
    [InlineData("""{"language":"ja"}""")]
    [InlineData("""{"schema":1""")]
    [InlineData("")]
    public void What_is_newer_or_no_conversation_is_a_fault(string json) =>
        Assert.ThrowsAny<JsonException>(() => ConversationJson.Read(Encoding.UTF8.GetBytes(json)));
}
