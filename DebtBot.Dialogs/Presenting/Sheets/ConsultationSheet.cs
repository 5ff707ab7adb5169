using DebtBot.Dialogs.Conversation;

namespace DebtBot.Dialogs.Presenting.Sheets;

/// <summary>相談シート: what somebody who helps wants to see first, made only from what was said and what was computed. Any channel can draw it; <see cref="SheetText"/> is its plain text.</summary>
/// <param name="Made">When and from what it was made.</param>
/// <param name="Sections">In reading order, deadlines first; a section without content is left out.</param>
public sealed record ConsultationSheet(string Title, string Made, IReadOnlyList<SheetSection> Sections, string Disclaimer);

/// <summary>One part of the sheet: lines, a table or a chart, or several of them.</summary>
/// <param name="Id">deadlines, debts, budget, plan, agreements, unknowns, pressure, words, questions, held, documents, legal-aid.</param>
public sealed record SheetSection(string Id, string Title)
{
    public IReadOnlyList<string> Lines { get; init; } = [];

    public SheetTable? Table { get; init; }

    /// <summary>A <see cref="Card.BarChart"/> or <see cref="Card.SeriesChart"/>.</summary>
    public Card? Chart { get; init; }

    /// <summary>What belongs below: a total, or how many entries were left out.</summary>
    public string Note { get; init; } = "";

    public bool IsEmpty => Lines.Count == 0 && Table is null or { Rows.Count: 0 } && Chart is null;
}

/// <summary>Cells as they are read; what is not known says so.</summary>
public sealed record SheetTable(IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<string>> Rows)
{
    /// <summary>What the second cells stand for in whole yen, one a row, to be drawn as bars; null where it is not known. Empty: nothing to draw.</summary>
    public IReadOnlyList<long?> Amounts { get; init; } = [];
}
