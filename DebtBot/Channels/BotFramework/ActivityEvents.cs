using System.Text.Json.Nodes;
using DebtBot.Dialogs.Conversation;

namespace DebtBot.Channels.BotFramework;

/// <summary>An activity as an event of the conversation; its own id makes a repeated delivery harmless.</summary>
internal static class ActivityEvents
{
    public const string Welcome = "started";

    /// <summary>Null for what says nothing to us: reactions, typing, names of channels.</summary>
    /// <param name="eraseAt">When everything is erased if the person sent the bot away.</param>
    public static ConversationEvent? Of(Activity activity, DateTimeOffset eraseAt) => (activity.Type, activity.Id) switch
    {
        ("conversationUpdate", _) when Added(activity) => new ConversationEvent.Started(Welcome),
        ("installationUpdate", _) when activity.Action is "add" or "add-upgrade" => new ConversationEvent.Started(Welcome),
        ("installationUpdate", { } id) when activity.Action is "remove" or "remove-upgrade" => new ConversationEvent.Left(id, eraseAt),
        ("contactRelationUpdate", { } id) when activity.Action == "remove" => new ConversationEvent.Left(id, eraseAt),
        ("message", { } id) => Message(activity, id),
        ("messageUpdate", { } id) when activity.Words.Length > 0 => new ConversationEvent.Said($"{id}/edited/{activity.EditedAt}", activity.Words) { MessageId = id },
        ("messageDelete", { } id) => new ConversationEvent.TookBack($"{id}/deleted", id),
        ("invoke", { } id) when Pressed(Activity.Text(activity.Value?["action"], "verb"), activity.Value?["action"]?["data"]) is var (value, label) => new ConversationEvent.Pressed(id, value, label),
        _ => null,
    };

    private static ConversationEvent Message(Activity activity, string id) => (activity.Words, activity.Value) switch
    {
        ({ Length: > 0 } words, _) => new ConversationEvent.Said(id, words) { MessageId = id },
        (_, JsonValue value) when value.TryGetValue<string>(out var pressed) => new ConversationEvent.Pressed(id, pressed, pressed),
        (_, JsonObject data) when Pressed(CardButtons.Verb, data) is var (value, label) => new ConversationEvent.Pressed(id, value, label),
        _ when activity.HasAttachments => new ConversationEvent.SentWithoutWords(id, "file") { MessageId = id },
        _ => new ConversationEvent.Said(id, ""),
    };

    private static (string Value, string Label)? Pressed(string? verb, JsonNode? data) =>
        verb == CardButtons.Verb && Activity.Text(data, CardButtons.Value) is { Length: > 0 } value ? (value, Activity.Text(data, CardButtons.Label) ?? value) : null;

    /// <summary>The bot itself was added, or a person to it where the channel tells of people.</summary>
    private static bool Added(Activity activity) => activity.List("membersAdded").Any();
}
