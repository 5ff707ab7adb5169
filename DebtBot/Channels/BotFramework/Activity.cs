using System.Text.Json.Nodes;
using DebtBot.Hosting;

namespace DebtBot.Channels.BotFramework;

/// <summary>An incoming activity: the fields that are read, and the whole for the rest. Unknown types and fields are accepted.</summary>
internal sealed record Activity(JsonObject Raw)
{
    public string Type => Text(Raw, "type")!;

    public string? Id => Text(Raw, "id");

    public string? Name => Text(Raw, "name");

    public string? ChannelId => Text(Raw, "channelId");

    public string? ServiceUrl => Text(Raw, "serviceUrl");

    public string? ConversationId => Text(Raw["conversation"], "id");

    public string? RecipientId => Text(Raw["recipient"], "id");

    public string? Action => Text(Raw, "action");

    public JsonNode? Value => Raw["value"];

    public bool ExpectsReplies => Text(Raw, "deliveryMode") == "expectReplies";

    /// <summary>More people than the two read along.</summary>
    public bool IsGroup => Text(Raw["conversation"], "conversationType") is "groupChat" or "channel"
        || (Raw["conversation"] is JsonObject conversation && conversation["isGroup"] is JsonValue group && group.TryGetValue<bool>(out var many) && many);

    public string EditedAt => Text(Raw, "timestamp") ?? Text(Raw, "localTimestamp") ?? "";

    public IEnumerable<JsonObject> List(string field) => Raw[field] is JsonArray items ? items.OfType<JsonObject>() : [];

    /// <summary>Something was sent beside words. Teams sends every message a second time as HTML; that is none.</summary>
    public bool HasAttachments => List("attachments").Any(attachment => Text(attachment, "contentType") is not "text/html");

    /// <summary>What was written, without the bot's own name in front.</summary>
    public string Words
    {
        get
        {
            var words = Text(Raw, "text") ?? "";
            foreach (var mention in List("entities").Where(entity => Text(entity, "type") == "mention" && Text(entity["mentioned"], "id") == RecipientId))
            {
                words = Text(mention, "text") is { Length: > 0 } name ? words.Replace(name, "", StringComparison.Ordinal) : words;
            }

            return words.Replace('\u00a0', ' ').Trim();
        }
    }

    /// <summary>Null: the body is not an activity, or lacks what every one has.</summary>
    public static async Task<Activity?> Read(Stream body, CancellationToken cancel) =>
        await StrictJson.Read(body, cancel) is { } activity && Text(activity, "type") is { Length: > 0 } ? new(activity) : null;

    public static string? Text(JsonNode? map, string key) => map is JsonObject from && from[key] is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;
}
