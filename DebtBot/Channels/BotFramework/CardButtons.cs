using System.Text.Json.Nodes;
using DebtBot.Dialogs.Conversation;

namespace DebtBot.Channels.BotFramework;

/// <summary>Quick replies as buttons of a card: all of them, three in a row, and they work on old cards too. What a press sends is read by <see cref="ActivityEvents"/>.</summary>
internal static class CardButtons
{
    public const string Verb = "choose";
    public const string Value = "value";
    public const string Label = "label";
    private const int InARow = 3;

    public static IEnumerable<JsonNode> Of(IReadOnlyList<QuickReply> replies) => replies.Chunk(InARow).Select(row => (JsonNode)new JsonObject
    {
        ["type"] = "ActionSet", ["actions"] = new JsonArray([.. row.Select(Button)]),
    });

    /// <summary>Clients that know no Action.Execute fall back to a plain submit with the same data.</summary>
    private static JsonObject Button(QuickReply reply) => new()
    {
        ["type"] = "Action.Execute", ["title"] = reply.Label, ["verb"] = Verb, ["data"] = Data(reply),
        ["fallback"] = new JsonObject { ["type"] = "Action.Submit", ["title"] = reply.Label, ["data"] = Data(reply) },
    };

    private static JsonObject Data(QuickReply reply) => new() { [Value] = reply.Value, [Label] = reply.Label };
}
