using System.Text.Json.Nodes;
using DebtBot.Channels.DirectLine;
using DebtBot.Dialogs.Conversation;

namespace DebtBot.Channels.BotFramework;

/// <summary>A whole message as one Adaptive Card 1.5 for Teams: its words, then what can be drawn, then its buttons.</summary>
internal static class TeamsCards
{
    public static JsonObject Of(Message message)
    {
        var drawn = AdaptiveCards.Of(message);
        IEnumerable<JsonNode> body = drawn is null ? Words(message) : drawn["body"]!.AsArray().Select(item => item!.DeepClone());
        return new()
        {
            ["type"] = "AdaptiveCard", ["$schema"] = "http://adaptivecards.io/schemas/adaptive-card.json", ["version"] = "1.5", ["lang"] = "ja",
            ["fallbackText"] = message.Text,
            ["body"] = new JsonArray([.. body, .. CardButtons.Of(message.QuickReplies)]),
        };
    }

    /// <summary>One block a paragraph: a card takes single line breaks as blanks.</summary>
    private static IEnumerable<JsonNode> Words(Message message) => message.Text.Split('\n').Where(line => line.Trim().Length > 0).Select((line, at) => (JsonNode)new JsonObject
    {
        ["type"] = "TextBlock", ["text"] = Literal(line), ["wrap"] = true, ["spacing"] = at == 0 ? "None" : "Small",
    });

    /// <summary>The card reads a little Markdown; what we say has none.</summary>
    private static string Literal(string line) => line.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("*", "\\*", StringComparison.Ordinal).Replace("_", "\\_", StringComparison.Ordinal).Replace("[", "\\[", StringComparison.Ordinal);
}
