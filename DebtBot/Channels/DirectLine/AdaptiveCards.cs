using System.Text.Json.Nodes;
using DebtBot.Dialogs.Conversation;

namespace DebtBot.Channels.DirectLine;

/// <summary>Cards as Adaptive Cards 1.5 for clients other than our own page. Null for messages without a card and for the sheet, whose text says it all.</summary>
internal static class AdaptiveCards
{
    public const string ContentType = "application/vnd.microsoft.card.adaptive";

    public static JsonObject? Of(Message message) => message.Card switch
    {
        Card.DebtTable table => Make(table.Title, [Facts(table.Rows.Select(row => Fact(row.Creditor, $"残り {row.Balance}／最後の返済 {row.LastPayment}")).Append(Fact("", table.Total)))]),
        Card.BarChart chart => Make(chart.Title, AdaptiveCharts.Bars(chart)),
        Card.SeriesChart chart => Make(chart.Title, AdaptiveCharts.Stacks(chart, message.Text)),
        Card.Matrix matrix => Make(matrix.Title, [.. matrix.Rows.SelectMany(row => Row(matrix.Columns, row)), Text(matrix.Below)]),
        Card.DeskList desks => Make(desks.Title, [Facts(desks.Desks.Select(desk => Fact(desk.Name, $"{desk.Phone ?? desk.Web}{desk.PhoneNote} {desk.State}（{desk.Hours}）"))), .. desks.Below.Length > 0 ? [Text(desks.Below)] : (JsonObject[])[]]),
        Card.Countdown countdown => Make(countdown.Title, [Facts([Fact("期限", countdown.LastDay), Fact("あと", $"{countdown.DaysLeft}日"), Fact("すること", countdown.WhatToDo)])]),
        _ => null,
    };

    private static JsonObject Make(string title, IEnumerable<JsonObject> body) => new()
    {
        ["type"] = "AdaptiveCard",
        ["$schema"] = "http://adaptivecards.io/schemas/adaptive-card.json",
        ["version"] = "1.5",
        ["body"] = new JsonArray([Heading(title), .. body]),
    };

    /// <summary>A row of a matrix: its name, then its cells under the columns' names.</summary>
    private static IEnumerable<JsonObject> Row(IReadOnlyList<string> columns, IReadOnlyList<string> row) => [Heading(row[0]), Facts(columns.Zip(row).Skip(1).Select(cell => Fact(cell.First, cell.Second)))];

    private static JsonObject Heading(string text) => new() { ["type"] = "TextBlock", ["text"] = text, ["weight"] = "Bolder", ["wrap"] = true };

    private static JsonObject Text(string text) => new() { ["type"] = "TextBlock", ["text"] = text, ["isSubtle"] = true, ["size"] = "Small", ["wrap"] = true };

    private static JsonObject Facts(IEnumerable<JsonObject> facts) => new() { ["type"] = "FactSet", ["facts"] = new JsonArray([.. facts]) };

    private static JsonObject Fact(string title, string value) => new() { ["title"] = title, ["value"] = value };
}
