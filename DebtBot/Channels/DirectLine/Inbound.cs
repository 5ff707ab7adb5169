using System.Security.Cryptography;
using System.Text.Json.Nodes;
using DebtBot.Dialogs.Conversation;
using DebtBot.Hosting;

namespace DebtBot.Channels.DirectLine;

/// <summary>An activity from a client as an event of the conversation. The client's own id makes a repeated send harmless.</summary>
internal static class Inbound
{
    /// <summary>Null: the body is not an activity.</summary>
    public static async Task<Received?> Read(HttpRequest request, CancellationToken cancel) =>
        await StrictJson.Read(request.Body, cancel) is { } activity && activity["type"] is JsonValue ? new(Event(activity)) : null;

    /// <param name="Event">Null when it says nothing.</param>
    public sealed record Received(ConversationEvent? Event);

    /// <summary>Null for kinds that say nothing: typing, events.</summary>
    private static ConversationEvent? Event(JsonObject activity)
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
