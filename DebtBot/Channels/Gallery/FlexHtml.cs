using System.Text.Json.Nodes;

namespace DebtBot.Channels.Gallery;

/// <summary>A LINE message as HTML, near enough to judge words, order and emphasis.</summary>
internal static class FlexHtml
{
    public static string Of(JsonObject message)
    {
        var chips = message["quickReply"]?["items"] is JsonArray items ? GalleryPage.Chips(items.Select(item => item!["action"]!["label"]!.ToString())) : "";
        return (message["type"]!.ToString() == "text" ? $"<div class=\"words\">{GalleryPage.Safe(message["text"]!.ToString())}</div>" : $"<div class=\"flex\">{Part(message["contents"]!["body"]!)}</div>") + chips;
    }

    private static string Part(JsonNode part) => part["type"]!.ToString() switch
    {
        "box" => $"<div class=\"box {part["layout"]}\" style=\"{Style(part)}\">{string.Concat(part["contents"]!.AsArray().Select(inner => Part(inner!)))}</div>",
        "text" => $"<span class=\"text\" style=\"{Style(part)}\">{GalleryPage.Safe(part["text"]!.ToString())}</span>",
        "button" => $"<span class=\"chip\">{GalleryPage.Safe(part["action"]!["label"]!.ToString())}</span>",
        _ => "<hr>",
    };

    private static string Style(JsonNode part) => string.Concat(
        Rule("color", part["color"]), Rule("background", part["backgroundColor"]), Rule("width", part["width"]), Rule("height", part["height"]),
        part["weight"] is null ? "" : "font-weight:bold;", part["size"]?.ToString() switch { "xxl" => "font-size:28px;", "sm" => "font-size:14px;", "xs" => "font-size:12px;", _ => "" },
        part["align"]?.ToString() == "end" ? "text-align:right;" : "");

    private static string Rule(string name, JsonNode? value) => value is null ? "" : $"{name}:{value};";
}
