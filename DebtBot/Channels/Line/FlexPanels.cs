using System.Text.Json.Nodes;
using DebtBot.Channels.Panels;

namespace DebtBot.Channels.Line;

/// <summary>Panels as Flex bubbles.</summary>
internal static class FlexPanels
{
    public const string Pale = "#E5E7EB";
    private const string Quiet = "#6B7280", Good = "#15803D", Bad = "#B91C1C", Ink = "#111827";

    public static JsonObject Bubble(Panel panel, bool urgent) => Flex.Bubble(Lines(panel, urgent).Select((line, at) => at == 0 ? line : line.With("margin", line["type"]!.ToString() == "separator" ? "lg" : "md")));

    private static IEnumerable<JsonObject> Lines(Panel panel, bool urgent)
    {
        yield return Bold(panel.Title, "md");
        if (panel.Headline is { } headline)
        {
            yield return Bold(headline, "xxl").With("color", urgent ? Bad : Ink);
        }

        var stacked = panel.Rows.Any(row => row.CallNow is not null || row.Web is not null || row.Notes.Count > 1);
        foreach (var row in panel.Rows)
        {
            yield return Flex.Box("vertical", Parts(row, stacked)).With("spacing", "xs");
        }

        if (panel.Footer is { Length: > 0 } footer)
        {
            yield return Flex.Separator();
            yield return Bold(footer, "sm");
        }

        if (panel.Body is { Length: > 0 } body)
        {
            yield return Flex.Text(body).With("size", "sm");
        }

        if (panel.Link is var (words, address))
        {
            yield return Flex.Link(words, address);
        }
    }

    /// <param name="stacked">The value stands below its name, in every row of the panel alike.</param>
    private static IEnumerable<JsonObject> Parts(PanelRow row, bool stacked)
    {
        if (row.Label.Length > 0 || row.Value.Length > 0)
        {
            yield return stacked ? TwoLines(row) : OneLine(row);
        }

        if (row.Bar is { } share)
        {
            yield return Flex.Bar(share, Color(row.Tone));
        }

        foreach (var note in row.Notes)
        {
            yield return Flex.Text(note).With("size", "xs").With("color", Quiet);
        }

        if (row.CallNow is { } phone)
        {
            yield return Flex.Link("電話する", Tel(phone));
        }

        if (row.Web is { } address)
        {
            yield return Flex.Link("サイトを開く", $"https://{address}");
        }
    }

    private static JsonObject OneLine(PanelRow row) => Flex.Box(
        "horizontal", Sides(row)).With("spacing", "md");

    private static IEnumerable<JsonObject> Sides(PanelRow row)
    {
        if (row.Label.Length > 0)
        {
            yield return Flex.Text(row.Label).With("size", "sm").With("flex", 3);
        }

        if (row.Value.Length > 0)
        {
            yield return Flex.Text(row.Value).With("size", "sm").With("align", "end").With("flex", 4);
        }
    }

    private static JsonObject TwoLines(PanelRow row) => Flex.Box("vertical", Stacked(row));

    private static IEnumerable<JsonObject> Stacked(PanelRow row)
    {
        if (row.Label.Length > 0)
        {
            yield return Bold(row.Label, "sm");
        }

        if (row.Value.Length > 0)
        {
            yield return Flex.Text(row.Value).With("size", "sm").With("color", Color(row.Tone));
        }
    }

    /// <summary>Short numbers begin with # (#9110), which an address writes %23.</summary>
    private static string Tel(string phone) => "tel:" + new string([.. phone.Where(sign => char.IsAsciiDigit(sign) || sign == '#')]).Replace("#", "%23", StringComparison.Ordinal);

    private static JsonObject Bold(string text, string size) => Flex.Text(text).With("weight", "bold").With("size", size);

    private static string Color(PanelTone tone) => tone switch { PanelTone.Good => Good, PanelTone.Bad => Bad, _ => Quiet };
}
