using System.Text.Json.Nodes;

namespace DebtBot.Channels.BotFramework;

/// <summary>Where a conversation is answered and who speaks in it (the protocol's conversation reference). Only taken from activities whose sender was proven.</summary>
internal sealed record Address(string ServiceUrl, string ChannelId, JsonNode Conversation, JsonNode Bot, JsonNode? Person, string? Locale)
{
    public string ConversationId => Activity.Text(Conversation, "id")!;

    public bool IsTeams => ChannelId == "msteams";

    /// <summary>Null when a part is missing without which nothing can be answered.</summary>
    public static Address? Of(Activity activity) =>
        activity is { ServiceUrl: { } service, ChannelId: { } channel, ConversationId: not null } && activity.Raw["recipient"] is { } bot
            ? new(service, channel, activity.Raw["conversation"]!.DeepClone(), bot.DeepClone(), activity.Raw["from"]?.DeepClone(), Activity.Text(activity.Raw, "locale"))
            : null;

    public string Json() => new JsonObject
    {
        ["service"] = ServiceUrl, ["channel"] = ChannelId, ["conversation"] = Conversation.DeepClone(), ["bot"] = Bot.DeepClone(), ["person"] = Person?.DeepClone(), ["locale"] = Locale,
    }.ToJsonString();

    /// <summary>Reads what <see cref="Json"/> wrote.</summary>
    public static Address? Parse(string? json) => json is not null && JsonNode.Parse(json) is JsonObject map
        ? new(Activity.Text(map, "service")!, Activity.Text(map, "channel")!, map["conversation"]!, map["bot"]!, map["person"], Activity.Text(map, "locale"))
        : null;
}
