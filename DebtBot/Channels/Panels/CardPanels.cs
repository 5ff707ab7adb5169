using DebtBot.Dialogs.Conversation;

namespace DebtBot.Channels.Panels;

/// <summary>The cards of the conversation as panels: defined once, drawn natively by each channel.</summary>
internal static class CardPanels
{
    /// <summary>Null for a message without a card, and for a card not known here: its text says it all.</summary>
    public static Panel? Of(Message message) => Drawn(message) is { } panel && message.Page is { Address: { } address } page ? panel with { Link = (page.Words, address) } : Drawn(message);

    private static Panel? Drawn(Message message) => message.Card switch
    {
        Card.DebtTable table => new(table.Title) { Rows = [.. table.Rows.Select(Debt)], Footer = table.Total },
        Card.BarChart chart => new(chart.Title) { Rows = Bars(chart.Bars) },
        Card.SeriesChart series => Stacks(series, message.Text),
        Card.Matrix matrix => new(matrix.Title) { Rows = [.. matrix.Rows.Select(row => Way(matrix.Columns, row))], Body = matrix.Below },
        Card.Countdown countdown => Days(countdown, message.Text),
        Card.DeskList desks => new(desks.Title) { Rows = [.. desks.Desks.Select(Desk)], Body = desks.Below.Length > 0 ? desks.Below : null },
        Card.Sheet sheet => new(sheet.Title) { Body = sheet.Body },
        _ => null,
    };

    private static PanelRow Debt(Card.DebtRow row) => new(row.Creditor, $"残り{row.Balance}") { Notes = Some($"最後の返済 {row.LastPayment}", row.Note) };

    private static IReadOnlyList<PanelRow> Bars(IReadOnlyList<Card.Bar> bars)
    {
        var longest = bars.Count == 0 ? 0 : bars.Max(bar => Math.Abs((double)bar.Yen));
        return [.. bars.Select(bar => new PanelRow(bar.Label, bar.Shown) { Bar = longest == 0 ? 0 : Math.Abs(bar.Yen) / longest, Tone = Tone(bar.Kind) })];
    }

    /// <summary>One bar a moment, as long as what is owed then; the message has one line for each.</summary>
    private static Panel Stacks(Card.SeriesChart series, string text)
    {
        var (lines, sums) = (text.Split('\n')[1..], series.Points.Select((_, at) => series.Stacks.Sum(stack => (double)stack.Yen[at])).ToList());
        var most = sums.DefaultIfEmpty().Max();
        return lines.Length == sums.Count
            ? new(series.Title) { Rows = [.. lines.Zip(sums, (line, sum) => new PanelRow(line.TrimStart('・'), "") { Bar = most == 0 ? 0 : sum / most })] }
            : new(series.Title) { Body = string.Join('\n', lines) };
    }

    private static PanelRow Way(IReadOnlyList<string> columns, IReadOnlyList<string> row) => new(row[0], "") { Notes = [string.Join("／", columns.Zip(row).Skip(1).Select(cell => $"{cell.First} {cell.Second}"))] };

    private static PanelTone Tone(string kind) => kind switch { "short" or "debt" => PanelTone.Bad, "income" or "surplus" => PanelTone.Good, _ => PanelTone.Plain };

    private static Panel Days(Card.Countdown countdown, string text) => new(countdown.Title)
    {
        Headline = countdown.DaysLeft == 0 ? "今日まで" : $"{(countdown.Estimated ? "早ければ" : "")}あと{countdown.DaysLeft}日",
        Body = text,
    };

    private static PanelRow Desk(Card.DeskRow desk) => new(desk.Name, desk.State)
    {
        Notes = Some(desk.Phone is { } phone ? phone + desk.PhoneNote : desk.Web, desk.Hours),
        CallNow = desk.OpenNow ? desk.Phone : null,
        Web = desk.Phone is null && desk.Web.Length > 0 ? desk.Web : null,
        Tone = desk.OpenNow ? PanelTone.Good : PanelTone.Plain,
    };

    private static IReadOnlyList<string> Some(params string[] lines) => [.. lines.Where(line => line.Length > 0)];
}
