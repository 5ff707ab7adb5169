using System.Text.Json.Nodes;
using DebtBot.Dialogs.Conversation;

namespace DebtBot.Channels.DirectLine;

/// <summary>Cards as Adaptive Cards 1.5 for clients other than our own page. Null for messages without a card and for the sheet, whose text says it all.</summary>
internal static class AdaptiveCards
{
    public const string ContentType = "application/vnd.microsoft.card.adaptive";

    public static JsonObject? Of(Message message) => message.Card switch
    {
        Card.DebtTable table => Make(table.Title, table.Rows.Select(row => Fact(row.Creditor, $"残り {row.Balance}／最後の返済 {row.LastPayment}")).Append(Fact("", table.Total))),
        Card.BudgetChart chart => Make(chart.Title, chart.Bars.Select(bar => Fact(bar.Label, bar.Shown))),
        Card.DeskList desks => Make(desks.Title, desks.Desks.Select(desk => Fact(desk.Name, $"{desk.Phone ?? desk.Web}{desk.PhoneNote} {desk.State}（{desk.Hours}）"))),
        Card.Countdown countdown => Make(countdown.Title, [Fact("期限", countdown.LastDay), Fact("あと", $"{countdown.DaysLeft}日"), Fact("すること", countdown.WhatToDo)]),
        _ => null,
    };

    private static JsonObject Make(string title, IEnumerable<JsonObject> facts) => new()
    {
        ["type"] = "AdaptiveCard",
        ["$schema"] = "http://adaptivecards.io/schemas/adaptive-card.json",
        ["version"] = "1.5",
        ["body"] = new JsonArray(
            new JsonObject { ["type"] = "TextBlock", ["text"] = title, ["weight"] = "Bolder", ["wrap"] = true },
            new JsonObject { ["type"] = "FactSet", ["facts"] = new JsonArray([.. facts]) }),
    };

    private static JsonObject Fact(string title, string value) => new() { ["title"] = title, ["value"] = value };
}
