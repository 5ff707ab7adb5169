using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace DebtBot.Channels.Line;

/// <summary>The parts of LINE's Flex Messages that we draw with.</summary>
internal static class Flex
{
    /// <summary>Bytes of one bubble's JSON, with room below LINE's 30 KB.</summary>
    public const int LargestBubble = 29_000;

    public static JsonObject Bubble(params IEnumerable<JsonObject> lines) =>
        new() { ["type"] = "bubble", ["size"] = "mega", ["body"] = Box("vertical", lines) };

    public static bool Fits(JsonObject bubble) => JsonSerializer.SerializeToUtf8Bytes(bubble, LineJson.Plain.JsonObject).Length <= LargestBubble;

    public static JsonObject Box(string layout, params IEnumerable<JsonObject> contents) =>
        new() { ["type"] = "box", ["layout"] = layout, ["contents"] = new JsonArray([.. contents]) };

    /// <param name="text">Not empty: LINE takes no empty text.</param>
    public static JsonObject Text(string text) => new() { ["type"] = "text", ["text"] = text, ["wrap"] = true };

    public static JsonObject Separator() => new() { ["type"] = "separator", ["margin"] = "md" };

    public static JsonObject Link(string label, string uri) => new()
    {
        ["type"] = "button", ["style"] = "link", ["height"] = "sm", ["action"] = new JsonObject { ["type"] = "uri", ["label"] = label, ["uri"] = uri },
    };

    /// <param name="share">0 to 1; of the smallest amount a sliver stays visible, of none nothing.</param>
    public static JsonObject Bar(double share, string color)
    {
        var width = string.Create(CultureInfo.InvariantCulture, $"{Math.Clamp((int)Math.Round(share * 100), 1, 100)}%");
        IEnumerable<JsonObject> filled = share > 0 ? [Box("vertical").With("width", width).With("height", "8px").With("backgroundColor", color)] : [];
        return Box("vertical", filled).With("height", "8px").With("backgroundColor", FlexPanels.Pale).With("cornerRadius", "sm");
    }

    public static JsonObject With(this JsonObject part, string property, JsonNode value)
    {
        part[property] = value;
        return part;
    }
}
