using System.Net;
using System.Text.Json.Nodes;
using DebtBot.Hosting.Limits;

namespace DebtBot.Tests.Channels.BotFramework;

/// <summary>A person in Teams: greeted, answered, buttons, edits, groups; and what never gets out.</summary>
public sealed class TeamsConversations(TeamsBot bot) : IClassFixture<TeamsBot>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Installing_greets_once_however_often_it_is_told()
    {
        await Tell(TeamsBot.Set(bot.Activity("conversationUpdate", "t:install"), "membersAdded", new JsonArray(new JsonObject { ["id"] = $"28:{MicrosoftStandIn.AppId}" }, new JsonObject { ["id"] = "29:person" })));
        await Tell(TeamsBot.Set(bot.Activity("installationUpdate", "t:install"), "action", "add"));
        await Said("t:install", 1);
        await Tell(bot.Message("t:install", "ヘルプ"));
        await Said("t:install", 2);
        Assert.Equal(1, SaidIn("t:install").Count(text => text.Contains("DebtBot", StringComparison.Ordinal)) - SaidIn("t:install").Skip(1).Count(text => text.Contains("DebtBot", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task An_answer_names_the_message_it_answers_and_its_notification_gives_nothing_away()
    {
        await Tell(bot.Message("t:a;messageid=1@x", "アコムに80万、プロミスに50万あります", "f:the first"));
        var (conversation, reply, activity) = (await Said("t:a;messageid=1@x", 1))[0];
        Assert.Equal(("t:a;messageid=1@x", "f:the first", "f:the first"), (conversation, reply, activity["replyToId"]!.GetValue<string>()));
        Assert.Null(activity["text"]);
        Assert.Equal("新しいメッセージがあります", activity["summary"]!.GetValue<string>());
        Assert.Equal("29:person", activity["recipient"]!["id"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_button_is_confirmed_at_once_and_answered_as_what_it_says()
    {
        await Tell(bot.Message("t:button", "裁判所から封筒がきた"));
        var button = await Button("t:button", "支払督促");
        var press = TeamsBot.Set(TeamsBot.Set(bot.Activity("invoke", "t:button", "f:press"), "name", "adaptiveCard/action"), "value",
            new JsonObject { ["action"] = new JsonObject { ["type"] = "Action.Execute", ["verb"] = button["verb"]!.DeepClone(), ["data"] = button["data"]!.DeepClone() }, ["trigger"] = "manual" });
        var before = SaidIn("t:button").Count;
        var answer = await JsonOf(await bot.Post(press));
        Assert.Equal((200, "application/vnd.microsoft.activity.message"), (answer["statusCode"]!.GetValue<int>(), answer["type"]!.GetValue<string>()));
        await Said("t:button", before + 1);
        var after = SaidIn("t:button").Count;
        await bot.Post(press);
        await Tell(bot.Message("t:button", "わからない"));
        await Said("t:button", after + 1);
    }

    [Fact]
    public async Task An_older_client_submits_the_same_button_as_a_message_without_words()
    {
        await Tell(bot.Message("t:submit", "裁判所から封筒がきた"));
        var data = (await Button("t:submit", "支払督促"))["fallback"]!["data"]!.DeepClone();
        var before = SaidIn("t:submit").Count;
        await Tell(TeamsBot.Set(bot.Activity("message", "t:submit"), "value", data));
        await Said("t:submit", before + 1);
    }

    [Fact]
    public async Task The_same_activity_twice_is_answered_once()
    {
        await Tell(bot.Message("t:twice", "こんばんは", "f:same"));
        await Tell(bot.Message("t:twice", "こんばんは", "f:same"));
        await Tell(bot.Message("t:twice", "ヘルプ", "f:after"));
        await bot.Until(() => bot.Microsoft.Taken.Any(sent => sent.Reply == "f:after"), () => "the message after the two was not answered.");
        var answers = bot.Microsoft.Taken.Where(sent => sent.Reply == "f:same").Select(sent => Words(sent.Activity)).ToList();
        Assert.NotEmpty(answers);
        Assert.Equal(answers.Distinct(), answers);
    }

    [Theory]
    [InlineData("groupChat", "<at>DebtBot</at> アコムに80万の借金がある")]
    [InlineData("channel", "<at>DebtBot</at> 死にたい")]
    public async Task In_a_group_debts_are_not_spoken_of(string kind, string words)
    {
        var message = bot.Message($"t:{kind}", words);
        message["conversation"]!["conversationType"] = kind;
        message["entities"] = new JsonArray(new JsonObject { ["type"] = "mention", ["text"] = "<at>DebtBot</at>", ["mentioned"] = new JsonObject { ["id"] = $"28:{MicrosoftStandIn.AppId}" } });
        await Tell(message);
        await Said($"t:{kind}", 1);
        Assert.DoesNotContain(SaidIn($"t:{kind}"), text => text.Contains("アコム", StringComparison.Ordinal) || text.Contains("80", StringComparison.Ordinal));
        Assert.Contains(SaidIn($"t:{kind}"), text => text.Contains("1対1", StringComparison.Ordinal) || text.Contains("一対一", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_bots_own_name_is_not_part_of_what_was_said()
    {
        var message = bot.Message("t:mention", "<at>DebtBot</at>&nbsp;ヘルプ".Replace("&nbsp;", "\u00a0", StringComparison.Ordinal));
        message["entities"] = new JsonArray(new JsonObject { ["type"] = "mention", ["text"] = "<at>DebtBot</at>", ["mentioned"] = new JsonObject { ["id"] = $"28:{MicrosoftStandIn.AppId}" } });
        var plain = bot.Message("t:mention (plain)", "ヘルプ");
        Assert.Equal(await Replies(plain), await Replies(message));
    }

    [Fact]
    public async Task With_expectReplies_the_answer_comes_back_and_nothing_else_is_sent()
    {
        var first = await Replies(bot.Message("t:inline", "裁判所から封筒がきた"));
        Assert.NotEmpty(first);
        await Tell(bot.Message("t:inline (control)", "こんばんは"));
        await Said("t:inline (control)", 1);
        Assert.Empty(SaidIn("t:inline"));
    }

    [Fact]
    public async Task A_message_sent_again_after_a_lost_answer_gets_the_same_answer()
    {
        var message = bot.Message("t:lost", "裁判所から封筒がきた", "f:lost");
        Assert.Equal(await Replies(message), await Replies(message));
    }

    [Theory]
    [InlineData("messageReaction")]
    [InlineData("typing")]
    [InlineData("endOfConversation")]
    [InlineData("event")]
    [InlineData("somethingNew")]
    public async Task What_says_nothing_to_us_is_taken_and_left_alone(string type)
    {
        Assert.Equal(HttpStatusCode.OK, (await bot.Post(bot.Activity(type, $"t:{type}"))).StatusCode);
        Assert.Empty(SaidIn($"t:{type}"));
    }

    [Theory]
    [InlineData("task/fetch", HttpStatusCode.NotImplemented)]
    [InlineData("signin/verifyState", HttpStatusCode.OK)]
    public async Task Unknown_invokes_are_501_and_signing_in_is_acknowledged(string name, HttpStatusCode expected) =>
        Assert.Equal(expected, (await bot.Post(TeamsBot.Set(bot.Activity("invoke", "t:invoke"), "name", name))).StatusCode);

    [Fact]
    public async Task A_deleted_message_is_forgotten()
    {
        await Tell(bot.Message("t:delete", "アコムに80万借りてます", "f:slip"));
        await Said("t:delete", 1);
        await Tell(bot.Activity("messageDelete", "t:delete", "f:slip"));
        Assert.DoesNotContain("アコム", string.Concat(await Replies(bot.Message("t:delete", "内容を確認"))), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_floods_it_is_told_so_once_and_others_are_answered()
    {
        var admitted = new LimitOptions().MessagesPerMinute;
        for (var message = 0; message < admitted + 3; message++)
        {
            await Tell(bot.Message("t:flood", $"返せない{message}", $"f:flood-{message}"));
        }

        await bot.Until(() => SaidIn("t:flood").Any(text => text.Contains("読めていません", StringComparison.Ordinal)), () => "the flood was not told of.");
        Assert.NotEmpty(await Replies(bot.Message("t:beside the flood", "こんばんは")));
        Assert.Single(SaidIn("t:flood"), text => text.Contains("読めていません", StringComparison.Ordinal));
        Assert.DoesNotContain(bot.Microsoft.Taken, sent => sent.Reply == $"f:flood-{admitted + 1}" || sent.Reply == $"f:flood-{admitted + 2}");
    }

    private async Task Tell(JsonObject activity) => Assert.Equal(HttpStatusCode.OK, (await bot.Post(activity)).StatusCode);

    private async Task<IReadOnlyList<string>> Replies(JsonObject activity)
    {
        var set = await JsonOf(await bot.Post(TeamsBot.Set(activity.DeepClone().AsObject(), "deliveryMode", "expectReplies")));
        return [.. set["activities"]!.AsArray().Select(item => Words(item!.AsObject()))];
    }

    /// <summary>Waits until so many activities came in a conversation.</summary>
    private async Task<IReadOnlyList<(string Conversation, string? Reply, JsonObject Activity)>> Said(string conversation, int least)
    {
        await bot.Until(() => bot.Microsoft.Taken.Count(sent => sent.Conversation == conversation) >= least, () => $"{conversation}: fewer than {least} activities came.");
        return [.. bot.Microsoft.Taken.Where(sent => sent.Conversation == conversation)];
    }

    private async Task<JsonNode> Button(string conversation, string title)
    {
        JsonNode? Found() => Buttons(conversation).FirstOrDefault(item => item["title"]!.GetValue<string>() == title);
        await bot.Until(() => Found() is not null, () => $"{conversation}: no button {title} came.");
        return Found()!;
    }

    private IReadOnlyList<string> SaidIn(string conversation) => [.. bot.Microsoft.Taken.Where(sent => sent.Conversation == conversation).Select(sent => Words(sent.Activity))];

    private IEnumerable<JsonNode> Buttons(string conversation) => bot.Microsoft.Taken.Where(sent => sent.Conversation == conversation)
        .SelectMany(sent => sent.Activity["attachments"]![0]!["content"]!["body"]!.AsArray()).Where(item => item!["type"]!.GetValue<string>() == "ActionSet").SelectMany(set => set!["actions"]!.AsArray()).Select(action => action!);

    private static string Words(JsonObject activity) => activity["attachments"]![0]!["content"]!["fallbackText"]!.GetValue<string>();

    private static async Task<JsonObject> JsonOf(HttpResponseMessage answer) => (await JsonNode.ParseAsync(await answer.Content.ReadAsStreamAsync(Cancel), cancellationToken: Cancel))!.AsObject();
}
