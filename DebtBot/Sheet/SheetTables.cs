using System.Globalization;
using DebtBot.Dialogs.Presenting.Sheets;

namespace DebtBot.Sheet;

/// <summary>A table of the sheet; where its rows have amounts, a bar under the second cell shows them beside each other.</summary>
internal static class SheetTables
{
    public static string Of(SheetTable table)
    {
        var most = table.Amounts.Count == 0 ? 0 : Math.Max(1, table.Amounts.Max() ?? 0);
        return $"""
            <table>
            <thead><tr>{string.Concat(table.Columns.Select(column => $"<th scope=\"col\">{SheetPage.Encoded(column)}</th>"))}</tr></thead>
            <tbody>{string.Concat(table.Rows.Select((row, at) => $"<tr>{string.Concat(row.Select((cell, place) => Cell(cell, place, place == 1 && most > 0 ? table.Amounts[at] : null, most)))}</tr>"))}</tbody>
            </table>

            """;
    }

    private static string Cell(string text, int place, long? amount, long most) => place == 0
        ? $"<th scope=\"row\">{SheetPage.Encoded(text)}</th>"
        : $"<td>{SheetPage.Encoded(text)}{(amount is { } yen ? string.Create(CultureInfo.InvariantCulture, $"<svg class=\"bar\" viewBox=\"0 0 100 4\" preserveAspectRatio=\"none\" aria-hidden=\"true\"><rect class=\"debt\" width=\"{yen * 100 / most}\" height=\"4\"/></svg>") : "")}</td>";
}
