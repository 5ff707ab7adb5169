using System.Text.Json.Nodes;
using DebtBot.Channels.Panels;
using DebtBot.Dialogs.Conversation;

namespace DebtBot.Channels.BotFramework;

/// <summary>A whole message as one Adaptive Card 1.5 for Teams: what can be drawn or else its words, then its buttons.</summary>
internal static class TeamsCards
{
    public static JsonObject Of(Message message)
    {
        IEnumerable<JsonNode> said = CardPanels.Of(message) is { } panel ? PanelElements.Of(panel) : CardText.Lines(message.Text);
        return new()
        {
            ["type"] = "AdaptiveCard", ["$schema"] = "http://adaptivecards.io/schemas/adaptive-card.json", ["version"] = "1.5",
            ["fallbackText"] = message.Text,
            ["body"] = new JsonArray([.. said, .. CardButtons.Of(message.QuickReplies)]),
        };
    }
}
