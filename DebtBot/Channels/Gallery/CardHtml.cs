using System.Text.Json.Nodes;

namespace DebtBot.Channels.Gallery;

/// <summary>An Adaptive Card as HTML, near enough to judge words, order and emphasis. DebtBot.Tests/Clients/gallery.mjs draws the same card with Microsoft's renderer in its place.</summary>
internal static class CardHtml
{
    public static string Of(JsonObject card) => string.Concat(card["body"]!.AsArray().Select(part => Part(part!)));

    private static string Part(JsonNode part) => part["type"]!.ToString() switch
    {
        "TextBlock" => $"<p style=\"{Style(part)}\">{GalleryPage.Safe(part["text"]!.ToString().Replace("\\", "", StringComparison.Ordinal))}</p>",
        "ColumnSet" => $"<div class=\"bar\">{string.Concat(part["columns"]!.AsArray().Select(column => $"<span class=\"{column!["style"]}\" style=\"width:{column["width"]}%\"></span>"))}</div>",
        "ActionSet" => GalleryPage.Chips(part["actions"]!.AsArray().Select(action => action!["title"]!.ToString())),
        _ => "",
    };

    private static string Style(JsonNode text) => string.Concat(
        text["weight"]?.ToString() == "Bolder" ? "font-weight:bold;" : "",
        text["size"]?.ToString() switch { "ExtraLarge" => "font-size:26px;", "Small" => "font-size:12px;", _ => "" },
        text["isSubtle"] is null ? "" : "color:#616161;",
        text["spacing"]?.ToString() is "None" or "Small" ? "margin-top:2px;" : "");
}
