using System.Net;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using DebtBot.Channels.DirectLine;
using DebtBot.Channels.Line;
using DebtBot.Dialogs.Conversation;
using Microsoft.Extensions.FileProviders;

namespace DebtBot.Channels.Gallery;

/// <summary>One page, complete in itself: each sample in words, on our own page (drawn by the page's own scripts), on LINE (its Flex drawn roughly), and as the Adaptive Card other clients get.</summary>
internal static class GalleryPage
{
    private const string Style = """
        body { font: 16px/1.6 sans-serif; margin: 16px; background: #f3f4f6; }
        section { display: grid; grid-template-columns: repeat(4, minmax(240px, 1fr)); gap: 12px; align-items: start; margin-bottom: 24px; }
        h2 { grid-column: 1 / -1; margin: 0; } h3 { margin: 0; font-size: 13px; color: #4b5563; }
        .words { white-space: pre-wrap; } section > div { background: #fff; padding: 8px; border-radius: 8px; overflow-wrap: anywhere; }
        .flex { border: 1px solid #d1d5db; border-radius: 12px; padding: 12px; } .flex .box { display: flex; gap: 4px; } .flex .vertical { flex-direction: column; }
        .flex .text { white-space: pre-wrap; flex: 1; } .flex hr { width: 100%; } .chip { display: inline-block; border: 1px solid #9ca3af; border-radius: 99px; padding: 2px 10px; margin: 2px; }
        pre { white-space: pre-wrap; font-size: 11px; }
        """;

    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <param name="page">The scripts and the style of our own page.</param>
    public static string Html(IFileProvider page)
    {
        var html = new StringBuilder("<!doctype html><html lang=\"ja\"><meta charset=\"utf-8\"><title>Gallery</title><style>").Append(Read(page, "page.css")).Append(Style).Append("</style>\n");
        foreach (var (name, message) in Samples.All)
        {
            html.Append("<section><h2>").Append(name).Append("</h2>")
                .Append("<div><h3>words</h3><div class=\"words\">").Append(Safe(message.Text)).Append("</div>").Append(Chips(message.QuickReplies.Select(reply => reply.Label))).Append("</div>")
                .Append("<div><h3>our page</h3><div class=\"web\" data-activity=\"").Append(Safe(Activity(message).ToJsonString())).Append("\"></div>").Append(Chips(message.QuickReplies.Select(reply => reply.Label))).Append("</div>")
                .Append("<div><h3>LINE</h3>").AppendJoin("", LineRenderer.Of([message]).Select(FlexHtml.Of)).Append("</div>")
                .Append("<div><h3>Adaptive Card</h3><details><summary>JSON</summary><pre>").Append(Safe(AdaptiveCards.Of(message)?.ToJsonString(Readable) ?? "（言葉だけ）")).Append("</pre></details></div></section>\n");
        }

        return html.Append("<script type=\"module\">").Append(Scripts(page)).Append("\nfor (const place of document.querySelectorAll('.web')) place.append(bubbleOf(JSON.parse(place.dataset.activity)));</script></html>\n").ToString();
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
