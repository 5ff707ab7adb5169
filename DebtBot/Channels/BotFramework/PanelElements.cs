using System.Globalization;
using System.Text.Json.Nodes;
using DebtBot.Channels.Panels;

namespace DebtBot.Channels.BotFramework;

/// <summary>A panel as elements of an Adaptive Card: headings, rows with their bars, running text, buttons that call or open.</summary>
internal static class PanelElements
{
    private const int WholeBar = 100;

    public static IEnumerable<JsonNode> Of(Panel panel)
    {
        List<JsonNode> elements = [CardText.Bold(panel.Title)];
        if (panel.Headline is { } headline)
        {
            elements.Add(CardText.Large(headline));
        }

        elements.AddRange(panel.Rows.SelectMany(Row));
        elements.AddRange(CardText.Lines(panel.Body ?? ""));
        elements.AddRange(CardText.Small(panel.Footer));
        if (panel.Link is var (words, address))
        {
            elements.Add(Open(words, address));
        }

        return elements;
    }

    private static IEnumerable<JsonNode> Row(PanelRow row)
    {
        yield return CardText.Line(row.Value.Length > 0 ? $"{row.Label}　{row.Value}" : row.Label);
        if (row.Bar is { } length)
        {
            yield return Bar(length, row.Tone);
        }

        foreach (var note in row.Notes.SelectMany(CardText.Small))
        {
            yield return note;
        }

        if (row.CallNow is { } number)
        {
            yield return Open($"電話する {number}", "tel:" + string.Concat(number.Where(sign => char.IsAsciiDigit(sign) || sign == '#')).Replace("#", "%23", StringComparison.Ordinal));
        }

        if (row.Web is { } web)
        {
            yield return Open($"開く {web}", "https://" + web);
        }
    }

    /// <summary>Two columns as wide as the bar and the rest of it.</summary>
    private static JsonObject Bar(double length, PanelTone tone)
    {
        var filled = Math.Clamp((int)Math.Round(length * WholeBar), length > 0 ? 1 : 0, WholeBar);
        var style = tone switch { PanelTone.Good => "good", PanelTone.Bad => "attention", _ => "accent" };
        (string Style, int Width)[] parts = [(style, filled), ("default", WholeBar - filled)];
        return new()
        {
            ["type"] = "ColumnSet", ["spacing"] = "None",
            ["columns"] = new JsonArray([.. parts.Where(part => part.Width > 0).Select(part => new JsonObject
            {
                ["type"] = "Column", ["width"] = part.Width.ToString(CultureInfo.InvariantCulture), ["style"] = part.Style, ["minHeight"] = "10px",
            })]),
        };
    }

    private static JsonObject Open(string words, string address) => new()
    {
        ["type"] = "ActionSet", ["actions"] = new JsonArray(new JsonObject { ["type"] = "Action.OpenUrl", ["title"] = words, ["url"] = address }),
    };
}
