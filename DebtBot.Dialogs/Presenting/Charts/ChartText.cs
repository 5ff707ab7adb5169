using DebtBot.Dialogs.Conversation;
using DebtBot.Dialogs.Messages;
using DebtBot.Knowledge.Reporting;
using DebtBot.Knowledge.Values;

namespace DebtBot.Dialogs.Presenting.Charts;

/// <summary>A chart in words: everything the drawing shows, for channels and people without drawings.</summary>
internal static class ChartText
{
    public static Message Message(Card chart, MessageCatalog texts) => new(string.Join('\n', Lines(chart, texts))) { Card = chart };

    public static IEnumerable<string> Lines(Card chart, MessageCatalog texts) => chart switch
    {
        Card.BarChart bars => [bars.Title, .. bars.Bars.Select(bar => $"・{bar.Label} {bar.Shown}")],
        Card.SeriesChart series => [series.Title, .. series.Points.Select((point, at) => Line(point, series.Stacks, at, texts))],
        _ => throw new ArgumentOutOfRangeException(nameof(chart), chart, "Not a chart."),
    };

    /// <summary>The stacks without their parts: いま 150万円 → 30か月後 0円.</summary>
    public static string Totals(Card.SeriesChart chart) => string.Join(" → ", chart.Points.Select((point, at) => $"{point} {Shown(chart.Stacks.Sum(one => one.Yen[at]))}"));

    private static string Line(string point, IReadOnlyList<Card.Series> series, int at, MessageCatalog texts)
    {
        var owed = series.Where(one => one.Yen[at] > 0).Select(one => $"{one.Label} {Shown(one.Yen[at])}").ToList();
        return Filled.With(texts["charts.point"].Say[0], ("point", point), ("total", Shown(series.Sum(one => one.Yen[at])))) + (owed.Count > 1 ? $"（{string.Join("、", owed)}）" : "");
    }

    private static string Shown(long yen) => JapaneseValues.Of(new Yen(yen));
}
