using System.Net;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using DebtBot.Channels.BotFramework;
using DebtBot.Channels.DirectLine;
using DebtBot.Channels.Line;
using DebtBot.Dialogs.Conversation;
using Microsoft.Extensions.FileProviders;

namespace DebtBot.Channels.Gallery;

/// <summary>One page, complete in itself: each sample in words, on our own page (drawn by the page's own scripts), on LINE (its Flex drawn roughly), in Teams (its card drawn roughly), and as the Adaptive Card other clients get.</summary>
internal static class GalleryPage
{
    private static readonly Address Teams = new("https://smba.example/jp/", "msteams", new JsonObject { ["id"] = "a:1" }, new JsonObject { ["id"] = "28:bot" }, new JsonObject { ["id"] = "29:person" }, "ja-JP");

    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <param name="page">The scripts and the style of our own page.</param>
    public static string Html(IFileProvider page)
    {
        var html = new StringBuilder("<!doctype html><html lang=\"ja\"><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><meta name=\"color-scheme\" content=\"light dark\"><title>Gallery</title><style>")
            .Append(Read(page, "page.css")).Append(GalleryStyle.Css).Append("</style>\n<main><h1>Gallery</h1>\n");
        foreach (var (name, message) in Samples.All)
        {
            html.Append("<section><h2>").Append(name).Append("</h2>");
            Place("words", $"<div class=\"words\">{Safe(message.Text)}</div>{Chips(message.QuickReplies.Select(reply => reply.Label))}");
            Place("our page", $"<div class=\"web\" data-activity=\"{Safe(Activity(message).ToJsonString())}\"></div>{Chips(message.QuickReplies.Select(reply => reply.Label))}");
            Place("LINE", string.Concat(LineRenderer.Of([message]).Select(FlexHtml.Of)));
            Place("Teams", InTeams(message));
            Place("Web Chat", $"<details><summary>JSON</summary><pre>{Safe(AdaptiveCards.Of(message)?.ToJsonString(Readable) ?? "（言葉だけ）")}</pre></details>");
            html.Append("</section>\n");
        }

        return html.Append("</main><script type=\"module\">").Append(Scripts(page)).Append("\nfor (const place of document.querySelectorAll('.web')) place.append(bubbleOf(JSON.parse(place.dataset.activity)));</script></html>\n").ToString();

        void Place(string channel, string drawn) => html.Append("<div><h3>").Append(channel).Append("</h3>").Append(drawn).Append("</div>");
    }

    private static string InTeams(Message message)
    {
        var card = ActivityRenderer.Of(message, Teams, null)["attachments"]![0]!["content"]!.AsObject();
        return $"<div class=\"teams\" data-card=\"{Safe(card.ToJsonString())}\">{CardHtml.Of(card)}</div>";
    }

    public static string Safe(string text) => WebUtility.HtmlEncode(text);

    public static string Chips(IEnumerable<string> labels) => string.Concat(labels.Select(label => $"<span class=\"chip\">{Safe(label)}</span>"));

    private static JsonObject Activity(Message message) => Renderer.Set("gallery", null, [new TranscriptLine(1, Speaker.Bot, DateTimeOffset.UnixEpoch, "e", message)], 2).Activities[0];

    /// <summary>The page's modules in one, without what ties them together.</summary>
    private static string Scripts(IFileProvider page) => string.Join('\n', new[] { "make.js", "cards.js", "bubbles.js" }.SelectMany(file => Read(page, file).Split('\n'))
        .Where(line => !line.StartsWith("import ", StringComparison.Ordinal)).Select(line => line.StartsWith("export ", StringComparison.Ordinal) ? line["export ".Length..] : line));

    private static string Read(IFileProvider page, string file)
    {
        using var reader = new StreamReader(page.GetFileInfo(file).CreateReadStream());
        return reader.ReadToEnd();
    }
}
