using System.Text.Json.Nodes;

namespace DebtBot.Channels.BotFramework;

/// <summary>Words as blocks of an Adaptive Card, one a line: a card takes single line breaks as blanks, and reads a little Markdown, of which we say none.</summary>
internal static class CardText
{
    public static JsonObject Line(string text) => new() { ["type"] = "TextBlock", ["text"] = Literal(text), ["wrap"] = true };

    public static JsonObject Bold(string text) => With(Line(text), "weight", "Bolder");

    public static JsonObject Large(string text) => With(Bold(text), "size", "ExtraLarge");

    public static IEnumerable<JsonObject> Lines(string text) => text.Split('\n').Where(line => line.Trim().Length > 0).Select((line, at) => With(Line(line), "spacing", at == 0 ? "Default" : "Small"));

    /// <summary>Nothing where there is no text.</summary>
    public static IEnumerable<JsonObject> Small(string? text) => (text ?? "").Split('\n').Where(line => line.Trim().Length > 0).Select(line =>
    {
        var small = With(With(Line(line), "size", "Small"), "spacing", "None");
        small["isSubtle"] = true;
        return small;
    });

    private static JsonObject With(JsonObject block, string property, string value)
    {
        block[property] = value;
        return block;
    }

    private static string Literal(string line) =>
        line.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("*", "\\*", StringComparison.Ordinal).Replace("_", "\\_", StringComparison.Ordinal).Replace("[", "\\[", StringComparison.Ordinal);
}
