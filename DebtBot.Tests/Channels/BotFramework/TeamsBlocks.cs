using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using DebtBot.Channels.BotFramework;
using DebtBot.Channels.Gallery;
using DebtBot.Dialogs.Conversation;

namespace DebtBot.Tests.Channels.BotFramework;

/// <summary>Every shape of message in Teams, approved in <c>Approved/</c> and held against the rules of Adaptive Cards 1.5. APPROVE=1 rewrites the files and fails.</summary>
public sealed class TeamsBlocks
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly Address Teams = new("https://smba.example/jp/", "msteams", new JsonObject { ["id"] = "a:1" }, new JsonObject { ["id"] = "28:bot" }, new JsonObject { ["id"] = "29:person" }, "ja-JP");

    public static TheoryData<string> Names { get; } = [.. Samples.All.Select(sample => sample.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_block_is_drawn_as_approved_and_keeps_the_rules(string name)
    {
        var activity = Drawn(name);
        Assert.Empty(CardRules.Faults(CardOf(activity)));
        ApprovedFile.Holds($"DebtBot.Tests/Channels/BotFramework/Approved/{name}.json", activity.ToJsonString(Readable) + "\n");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_drawn_block_says_every_figure_of_its_text(string name)
    {
        var message = Samples.All.Single(sample => sample.Name == name).Message;
        var words = string.Concat(Texts(CardOf(Drawn(name))["body"]!)).Replace("\\", "", StringComparison.Ordinal);
        Assert.All(System.Text.RegularExpressions.Regex.Matches(message.Text, "[0-9][0-9,万円年月日:-]*").Select(match => match.Value), figure => Assert.Contains(figure, words, StringComparison.Ordinal));
    }

    [Fact]
    public void Nothing_a_notification_shows_gives_anything_away() => Assert.All(Samples.All, sample =>
    {
        var activity = Drawn(sample.Name);
        Assert.Null(activity["text"]);
        Assert.Equal(ActivityRenderer.Summary, activity["summary"]!.GetValue<string>());
    });

    [Fact]
    public void Beyond_the_size_that_Teams_takes_the_words_go_alone()
    {
        var activity = ActivityRenderer.Of(new(string.Join('\n', Enumerable.Repeat("とても長い行です😀。", 9_000))), Teams, null);
        Assert.Null(activity["attachments"]);
        Assert.InRange(System.Text.Encoding.Unicode.GetByteCount(activity.ToJsonString(Readable)), 1, 100 * 1024);
        Assert.False(char.IsHighSurrogate(activity["text"]!.GetValue<string>()[^1]));
    }

    [Fact]
    public async Task Microsofts_own_renderer_draws_every_card_without_a_warning()
    {
        var (said, code) = await NodeClient.Run("adaptive-cards.mjs", [], new JsonArray([.. Samples.All.Select(sample => CardOf(Drawn(sample.Name)).DeepClone())]).ToJsonString());
        Assert.True(code == 0, said);
        Assert.Contains($"ok: {Samples.All.Count} cards", said, StringComparison.Ordinal);
    }

    private static JsonObject Drawn(string name) => ActivityRenderer.Of(Samples.All.Single(sample => sample.Name == name).Message, Teams, "f:1");

    private static JsonNode CardOf(JsonObject activity) => activity["attachments"]![0]!["content"]!;

    private static IEnumerable<string> Texts(JsonNode node) => node switch
    {
        JsonArray list => list.SelectMany(item => Texts(item!)),
        JsonObject map => map.SelectMany(entry => entry.Value is JsonValue value && entry.Key is "text" or "title" or "value" && value.TryGetValue<string>(out var text) ? [text + " "] : entry.Value is JsonObject or JsonArray ? Texts(entry.Value) : []),
        _ => [],
    };
}
