using System.Globalization;
using System.Text.Json.Nodes;

namespace DebtBot.Tests.Channels.Line;

/// <summary>Webhook events as LINE's published OpenAPI has them.</summary>
internal static class LineEvents
{
    private static int events;

    public static string User(int number) => "U" + number.ToString("x32", CultureInfo.InvariantCulture);

    public static string Group(int number) => "C" + number.ToString("x32", CultureInfo.InvariantCulture);

    public static string Body(params JsonObject[] events) => new JsonObject { ["destination"] = User(0), ["events"] = new JsonArray([.. events]) }.ToJsonString();

    public static JsonObject Text(string user, string text, string? token = null, string? messageId = null) =>
        Message(user, new() { ["type"] = "text", ["id"] = messageId ?? NewId(), ["quoteToken"] = "q", ["text"] = text }, token);

    public static JsonObject Message(string user, JsonObject message, string? token = null) => Event("message", user, token, ("message", message));

    public static JsonObject InGroup(string group, string text, bool mentioned, string? token = null)
    {
        var message = new JsonObject { ["type"] = "text", ["id"] = NewId(), ["quoteToken"] = "q", ["text"] = text };
        if (mentioned)
        {
            message["mention"] = new JsonObject { ["mentionees"] = new JsonArray(new JsonObject { ["type"] = "user", ["index"] = 0, ["length"] = 3, ["userId"] = User(0), ["isSelf"] = true }) };
        }

        var one = Event("message", group, token, ("message", message));
        one["source"] = new JsonObject { ["type"] = "group", ["groupId"] = group, ["userId"] = User(99) };
        return one;
    }

    /// <param name="place">User, group or room id.</param>
    public static JsonObject Event(string type, string place, string? token = null, params (string Name, JsonNode Value)[] more)
    {
        var (kind, field) = place[0] switch { 'C' => ("group", "groupId"), 'R' => ("room", "roomId"), _ => ("user", "userId") };
        var made = new JsonObject
        {
            ["type"] = type, ["mode"] = "active", ["timestamp"] = 1_795_000_000_000 + Interlocked.Increment(ref events), ["source"] = new JsonObject { ["type"] = kind, [field] = place },
            ["webhookEventId"] = NewId(), ["deliveryContext"] = new JsonObject { ["isRedelivery"] = false },
        };
        if (token is not null)
        {
            made["replyToken"] = token;
        }

        more.ToList().ForEach(property => made[property.Name] = property.Value);
        return made;
    }

    /// <summary>The same event again, as LINE redelivers it.</summary>
    public static JsonObject Again(this JsonObject one)
    {
        var again = one.DeepClone().AsObject();
        again["deliveryContext"]!["isRedelivery"] = true;
        return again;
    }

    public static string NewId() => $"01{System.Security.Cryptography.RandomNumberGenerator.GetHexString(24)}";
}
