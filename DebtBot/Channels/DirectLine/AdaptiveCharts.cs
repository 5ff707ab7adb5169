using System.Globalization;
using System.Text.Json.Nodes;
using DebtBot.Dialogs.Conversation;

namespace DebtBot.Channels.DirectLine;

/// <summary>Charts out of what every Adaptive Cards renderer has: coloured columns whose widths are the amounts. Their words stand beside them.</summary>
internal static class AdaptiveCharts
{
    private const int WholeWidth = 100;

    /// <summary>Container styles, one a part of a stack; there is no more than five.</summary>
    private static readonly string[] Colours = ["accent", "good", "warning", "attention", "emphasis"];

    public static IEnumerable<JsonObject> Bars(Card.BarChart chart)
    {
        var most = Math.Max(1, chart.Bars.Max(bar => Math.Abs(bar.Yen)));
        return chart.Bars.SelectMany(bar => (JsonObject[])[Text($"{bar.Label}　{bar.Shown}"), Bar([(Colour(bar.Kind), Math.Abs(bar.Yen))], most)]);
    }

    /// <param name="words">The message's own text: the same figures, read instead of looked at; its first line is the title.</param>
    public static IEnumerable<JsonObject> Stacks(Card.SeriesChart chart, string words)
    {
        var most = Math.Max(1, chart.Points.Select((_, at) => chart.Stacks.Sum(one => one.Yen[at])).Max());
        return words.Split('\n').Skip(1).Zip(chart.Points, (line, _) => line)
            .SelectMany((line, at) => (JsonObject[])[Text(line), Bar([.. chart.Stacks.Select((one, part) => (Colours[part % Colours.Length], one.Yen[at]))], most)]);
    }

    private static JsonObject Bar(IReadOnlyList<(string Style, long Yen)> parts, long most)
    {
        var columns = parts.Select(part => (part.Style, Width: Width(part.Yen, most))).Where(part => part.Width > 0).ToList();
        var rest = WholeWidth - columns.Sum(part => part.Width);
        return new()
        {
            ["type"] = "ColumnSet", ["spacing"] = "None",
            ["columns"] = new JsonArray([.. columns.Select(part => Column(part.Style, part.Width)), .. rest > 0 ? [Column("default", rest)] : Array.Empty<JsonObject>()]),
        };
    }

    private static int Width(long yen, long most) => yen <= 0 ? 0 : (int)Math.Max(1, yen * WholeWidth / most);

    private static JsonObject Column(string style, int width) => new()
    {
        ["type"] = "Column", ["style"] = style, ["width"] = width.ToString(CultureInfo.InvariantCulture), ["minHeight"] = "12px", ["spacing"] = "None", ["items"] = new JsonArray(),
    };

    private static JsonObject Text(string text) => new() { ["type"] = "TextBlock", ["text"] = text, ["size"] = "Small", ["wrap"] = true };

    private static string Colour(string kind) => kind switch { "cost" => "warning", "surplus" => "good", "short" => "attention", _ => "accent" };
}
