using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using DebtBot.Channels.Gallery;
using DebtBot.Channels.Line;
using DebtBot.Dialogs.Conversation;

namespace DebtBot.Tests.Channels.Line;

/// <summary>Every shape of message on LINE, approved in <c>Approved/</c>. APPROVE=1 rewrites the files and fails.</summary>
public sealed class RenderedBlocks
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static TheoryData<string> Names { get; } = [.. Samples.All.Select(sample => sample.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_block_is_drawn_as_approved(string name)
    {
        var messages = LineRenderer.Of([Samples.All.Single(sample => sample.Name == name).Message]);
        ApprovedFile.Holds($"DebtBot.Tests/Channels/Line/Approved/{name}.json", new JsonArray([.. messages]).ToJsonString(Readable) + "\n");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_drawn_block_says_every_figure_and_every_word_of_its_text(string name)
    {
        var message = Samples.All.Single(sample => sample.Name == name).Message;
        var words = new Arrived("", false, true, new JsonArray([.. LineRenderer.Of([message])])).Words.Replace("\n", "", StringComparison.Ordinal);
        var said = message.Text.Split('\n', '　', '：', '／', '・', ' ').Select(word => word.TrimStart('【').TrimEnd('】')).Where(word => word.Length > 0);
        Assert.All(said, word => Assert.Contains(word, words, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_kind_of_card_has_a_sample()
    {
        var kinds = typeof(Card).GetNestedTypes().Where(kind => kind.IsSubclassOf(typeof(Card))).Select(kind => kind.Name);
        Assert.Empty(kinds.Except(Samples.All.Select(sample => sample.Message.Card?.GetType().Name)));
    }

    [Fact]
    public void A_long_turn_is_five_messages_in_order_with_nothing_left_out()
    {
        var turn = Samples.All.Concat(Samples.All).Select(sample => sample.Message with { QuickReplies = [] }).Append(new("最後") { QuickReplies = [new("はい", "はい")] }).ToList();
        var messages = LineRenderer.Of(turn);
        Assert.Equal(5, messages.Count);
        Assert.Empty(Faults(messages));
        var words = new Arrived("", false, true, new JsonArray([.. messages.Select(message => message.DeepClone())])).Words;
        Assert.All(turn, message => Assert.Contains(message.Text.Split('\n')[0].Trim('【', '】'), words, StringComparison.Ordinal));
        Assert.NotNull(messages[^1]["quickReply"]);
        Assert.All(messages.SkipLast(1), message => Assert.Null(message["quickReply"]));
    }

    [Fact]
    public void Texts_labels_and_cards_beyond_every_limit_still_pass()
    {
        var family = string.Concat(Enumerable.Repeat("👨‍👩‍👧‍👦", 900));
        Message[] turn =
        [
            new(string.Join('\n', Enumerable.Repeat("長い行です。", 1_500))), new(family + family), new(string.Concat(Enumerable.Repeat("あ", 12_000))), new(""),
            new("表") { Card = new Card.DebtTable("表", [.. Enumerable.Range(0, 400).Select(n => new Card.DebtRow($"業者{n}", "？", "", ""))], "") },
            new("選んでください。") { QuickReplies = [.. Enumerable.Range(0, 20).Select(n => new QuickReply($"{n}👨‍👩‍👧‍👦とても長いことばのボタンですがどうなりますか", $"{n}"))] },
        ];
        Assert.Empty(Faults(LineRenderer.Of(turn)));
        Assert.Empty(Faults(LineRenderer.InPrivate(turn)));
    }

    [Fact]
    public void A_card_nobody_drew_yet_is_said_in_its_words() =>
        Assert.Equal("言葉だけ", LineRenderer.Of([new Message("言葉だけ") { Card = new Unknown() }]).Single()["text"]!.ToString());

    [Fact]
    public void A_push_is_drawn_whole_so_that_no_notification_tells_anything()
    {
        foreach (var (_, message) in Samples.All)
        {
            Assert.All(LineRenderer.InPrivate([message]), drawn => Assert.Equal((("flex", LineRenderer.NeutralText)), (drawn["type"]!.ToString(), drawn["altText"]!.ToString())));
        }
    }

    private static IEnumerable<string> Faults(IReadOnlyList<JsonObject> messages) => LineRules.Reply(
        new JsonObject { ["replyToken"] = "t", ["messages"] = new JsonArray([.. messages.Select(message => message.DeepClone())]) }, "reply");

    private sealed record Unknown : Card;
}
