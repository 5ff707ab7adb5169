using DebtBot.Dialogs.Conversation;
using DebtBot.Dialogs.Messages;
using DebtBot.Dialogs.Presenting.Charts;

namespace DebtBot.Dialogs.Presenting.Sheets;

/// <summary>The sheet as plain text: what a channel without pages shows, and what can be copied into a mail.</summary>
internal static class SheetText
{
    public static string Of(ConsultationSheet sheet, MessageCatalog texts) => string.Join('\n', [sheet.Made, .. sheet.Sections.SelectMany(section => Lines(section, texts)), "", sheet.Disclaimer]);

    private static IEnumerable<string> Lines(SheetSection section, MessageCatalog texts) =>
    [
        "", $"■ {section.Title}",
        .. section.Table is { } table ? table.Rows.Select(row => Row(table.Columns, row)) : [],
        .. section.Chart is Card.BarChart bars ? ChartText.Lines(bars, texts).Skip(1) : [],
        .. section.Lines.Select(line => "・" + line),
        .. section.Chart is Card.SeriesChart series ? [$"・{series.Title}：{ChartText.Totals(series)}"] : Array.Empty<string>(),
        .. section.Note.Length > 0 ? [section.Note] : Array.Empty<string>(),
    ];

    /// <summary>・first cell：column cell／column cell; empty cells are left out.</summary>
    private static string Row(IReadOnlyList<string> columns, IReadOnlyList<string> row) =>
        $"・{row[0]}：{string.Join("／", columns.Zip(row).Skip(1).Where(cell => cell.Second.Length > 0).Select(cell => $"{cell.First} {cell.Second}"))}";
}
