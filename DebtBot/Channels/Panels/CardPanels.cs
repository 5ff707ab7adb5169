using DebtBot.Dialogs.Conversation;

namespace DebtBot.Channels.Panels;

/// <summary>The cards of the conversation as panels: defined once, drawn natively by each channel.</summary>
internal static class CardPanels
{
    /// <summary>Null for a message without a card, and for a card not known here: its text says it all.</summary>
    public static Panel? Of(Message message) => message.Card switch
    {
        Card.DebtTable table => new(table.Title) { Rows = [.. table.Rows.Select(Debt)], Footer = table.Total },
        Card.BudgetChart chart => new(chart.Title) { Rows = Bars(chart.Bars) },
        Card.Countdown countdown => Days(countdown, message.Text),
        Card.DeskList desks => new(desks.Title) { Rows = [.. desks.Desks.Select(Desk)] },
        Card.Sheet sheet => new(sheet.Title) { Body = sheet.Body },
        _ => null,
    };

    private static PanelRow Debt(Card.DebtRow row) => new(row.Creditor, $"残り{row.Balance}") { Notes = Some($"最後の返済 {row.LastPayment}", row.Note) };

    private static IReadOnlyList<PanelRow> Bars(IReadOnlyList<Card.Bar> bars)
    {
        var longest = bars.Count == 0 ? 0 : bars.Max(bar => Math.Abs((double)bar.Yen));
        return [.. bars.Select(bar => new PanelRow(bar.Label, bar.Shown) { Bar = longest == 0 ? 0 : Math.Abs(bar.Yen) / longest, Tone = Tone(bar.Kind) })];
    }

    private static PanelTone Tone(string kind) => kind switch { "short" => PanelTone.Bad, "income" or "surplus" => PanelTone.Good, _ => PanelTone.Plain };

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
