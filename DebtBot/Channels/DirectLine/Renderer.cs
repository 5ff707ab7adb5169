using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using DebtBot.Dialogs.Conversation;

namespace DebtBot.Channels.DirectLine;

/// <summary>Transcript lines as Bot Framework activities. The text alone carries the meaning; our own page finds the card's data in channelData, other clients an Adaptive Card.</summary>
internal static class Renderer
{
    public const string BotId = "debtbot";

    /// <summary>Answers name the message they answer where it is in the same set.</summary>
    public static ActivitySet Set(string conversation, string? user, IEnumerable<TranscriptLine> lines, long next)
    {
        var all = lines.ToList();
        var asked = all.Where(line => line.Speaker == Speaker.Person).DistinctBy(line => line.EventId).ToDictionary(line => line.EventId, line => IdOf(conversation, line));
        return new([.. all.Select(line => Activity(conversation, user, line, asked.GetValueOrDefault(line.EventId)))], next.ToString(CultureInfo.InvariantCulture));
    }

    public static string IdOf(string conversation, TranscriptLine line) => string.Create(CultureInfo.InvariantCulture, $"{conversation}|{line.Number:D7}");

    public static JsonObject Typing(string conversation) => new() { ["type"] = "typing", ["from"] = Bot(), ["conversation"] = new JsonObject { ["id"] = conversation } };

    /// <summary>An event for our own page: hide, erased.</summary>
    public static JsonObject Event(string conversation, string name) =>
        new() { ["type"] = "event", ["name"] = name, ["from"] = Bot(), ["conversation"] = new JsonObject { ["id"] = conversation } };

    private static JsonObject Activity(string conversation, string? user, TranscriptLine line, string? asked)
    {
        var activity = new JsonObject
        {
            ["type"] = "message", ["id"] = IdOf(conversation, line), ["timestamp"] = line.At.ToUniversalTime().ToString("yyyy-MM-ddTHH:mm:ss.fffZ", CultureInfo.InvariantCulture),
            ["channelId"] = "directline", ["conversation"] = new JsonObject { ["id"] = conversation }, ["text"] = line.Message.Text, ["textFormat"] = "plain", ["locale"] = "ja-JP",
        };
        return line.Speaker == Speaker.Person ? Person(activity, user, line) : Said(activity, line, asked);
    }

    /// <summary>The person's own words come back with the channelData they were sent with, or Web Chat shows them as failed.</summary>
    private static JsonObject Person(JsonObject activity, string? user, TranscriptLine line)
    {
        activity["from"] = new JsonObject { ["id"] = user ?? "person", ["role"] = "user" };
        if (line.ChannelData is { } data)
        {
            activity["channelData"] = JsonNode.Parse(data);
        }

        if (line.Value is { } value)
        {
            activity["value"] = value;
        }

        return activity;
    }

    private static JsonObject Said(JsonObject activity, TranscriptLine line, string? asked)
    {
        if (asked is not null)
        {
            activity["replyToId"] = asked;
        }

        var message = line.Message;
        activity["from"] = Bot();
        activity["inputHint"] = "acceptingInput";
        ActivityParts.Add(activity, message);
        activity["channelData"] = new JsonObject
        {
            ["why"] = message.Why, ["urgent"] = message.Urgent, ["card"] = message.Card is null ? null : JsonSerializer.SerializeToNode(message.Card, DirectLineJson.Default.Card),
            ["page"] = message.Page is { Path: { } path } page ? new JsonObject { ["words"] = page.Words, ["note"] = page.Note, ["path"] = path } : null,
        };
        return activity;
    }

    private static JsonObject Bot() => new() { ["id"] = BotId, ["name"] = "DebtBot", ["role"] = "bot" };
}
