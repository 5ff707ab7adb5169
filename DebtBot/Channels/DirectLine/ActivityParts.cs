using System.Text.Json.Nodes;
using DebtBot.Dialogs.Conversation;

namespace DebtBot.Channels.DirectLine;

/// <summary>What an activity shows beside its text, on every channel that speaks Bot Framework and has no drawing of its own.</summary>
internal static class ActivityParts
{
    public static void Add(JsonObject activity, Message message)
    {
        if (message.QuickReplies.Count > 0)
        {
            activity["suggestedActions"] = new JsonObject
            {
                ["actions"] = new JsonArray([.. message.QuickReplies.Select(reply => new JsonObject { ["type"] = "imBack", ["title"] = reply.Label, ["value"] = reply.Label })]),
            };
        }

        if (AdaptiveCards.Of(message) is { } card)
        {
            activity["attachments"] = Attached(card);
        }
    }

    public static JsonArray Attached(JsonObject card) => new(new JsonObject { ["contentType"] = AdaptiveCards.ContentType, ["content"] = card });
}
