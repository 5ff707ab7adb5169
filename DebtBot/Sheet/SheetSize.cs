using DebtBot.Dialogs.Conversation;
using DebtBot.Dialogs.Presenting.Sheets;

namespace DebtBot.Sheet;

/// <summary>How large the type may be for everything to stay on one page: the lines are counted as they would break at the largest size.</summary>
internal static class SheetSize
{
    private const int RoomyLines = 42;
    private const int DenseLines = 58;
    private const int HeadingLines = 2;
    private const int StackedChartLines = 8;
    private const int CharactersInColumn = 25;

    /// <summary>Full-width characters that fit into the cells of the two tables, by column.</summary>
    private static readonly int[] DebtCells = [11, 7, 4, 5, 9, 5, 14];
    private static readonly int[] UnknownCells = [9, 7, 6];

    /// <summary>A class of sheet.css.</summary>
    public static string Of(ConsultationSheet sheet) => Lines(sheet) switch { <= RoomyLines => "roomy", <= DenseLines => "dense", _ => "densest" };

    private static int Lines(ConsultationSheet sheet)
    {
        var wide = sheet.Sections.Where(section => SheetPage.Wide.Contains(section.Id)).Sum(section => Lines(section, CharactersInColumn * 2, DebtCells));
        return wide + (sheet.Sections.Where(section => !SheetPage.Wide.Contains(section.Id)).Sum(section => Lines(section, CharactersInColumn, UnknownCells)) / 2);
    }

    private static int Lines(SheetSection section, int characters, int[] cells) =>
        HeadingLines + section.Lines.Sum(line => Broken(line, characters)) + (section.Note.Length > 0 ? 1 : 0)
        + (section.Table is { } table ? 1 + table.Rows.Sum(row => row.Select((cell, at) => Broken(cell, cells[Math.Min(at, cells.Length - 1)])).Max()) : 0)
        + section.Chart switch { Card.SeriesChart => StackedChartLines, Card.BarChart bars => bars.Bars.Count, _ => 0 };

    private static int Broken(string text, int characters) => Math.Max(1, (text.Length + characters - 1) / characters);
}
