using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Nodes;
using DebtBot.Dialogs.Conversation;

namespace DebtBot.Channels.DirectLine;

/// <summary>An activity from a client as an event of the conversation. The client's own id makes a repeated send harmless.</summary>
internal static class Inbound
{
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };

    /// <summary>Null: the body is not an activity.</summary>
    public static async Task<JsonObject?> Read(HttpRequest request, CancellationToken cancel)
    {
        try
        {
            return await JsonNode.ParseAsync(request.Body, documentOptions: Strict, cancellationToken: cancel) as JsonObject is { } activity && activity["type"] is JsonValue ? activity : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>Null for kinds that say nothing: typing, events.</summary>
    public static ConversationEvent? Event(JsonObject activity)
    {
        if (Text(activity, "type") != "message")
        {
            return null;
        }

        var data = activity["channelData"] as JsonObject;
        var id = Text(data, "clientActivityID") is { Length: > 0 and <= 200 } own ? $"c-{own}" : $"r-{RandomNumberGenerator.GetHexString(24, lowercase: true)}";
        var channelData = data?.ToJsonString();
        return (Text(activity, "text"), activity["value"], activity["attachments"]) switch
        {
            ({ Length: > 0 } text, _, _) => new ConversationEvent.Said(id, text) { ChannelData = channelData },
            (_, JsonValue value, _) when value.TryGetValue<string>(out var pressed) => new ConversationEvent.Pressed(id, pressed, pressed) { ChannelData = channelData },
            (_, JsonObject value, _) when Text(value, "value") is { Length: > 0 } pressed => new ConversationEvent.Pressed(id, pressed, pressed) { ChannelData = channelData },
            (_, _, JsonArray { Count: > 0 }) => new ConversationEvent.SentWithoutWords(id, "file") { ChannelData = channelData },
            var (text, _, _) => new ConversationEvent.Said(id, text ?? "") { ChannelData = channelData },
        };
    }

    private static string? Text(JsonObject? map, string key) => map?[key] is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;
}
