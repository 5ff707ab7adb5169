using System.Text.Json.Nodes;
using DebtBot.Dialogs.Conversation;

namespace DebtBot.Channels.BotFramework;

/// <summary>Quick replies as buttons of a card: all of them, at most three in a row and as many as a phone can show whole, and they work on old cards too. What a press sends is read by <see cref="ActivityEvents"/>.</summary>
internal static class CardButtons
{
    public const string Verb = "choose";
    public const string Value = "value";
    public const string Label = "label";
    private const int InARow = 3;

    /// <summary>In full-width letters: what fits beside each other on a phone, and what a button needs beside its words.</summary>
    private const double RowWidth = 18, Padding = 3;

    public static IEnumerable<JsonNode> Of(IReadOnlyList<QuickReply> replies) => Rows(replies).Select(row => (JsonNode)new JsonObject
    {
        ["type"] = "ActionSet", ["actions"] = new JsonArray([.. row.Select(Button)]),
    });

    private static List<List<QuickReply>> Rows(IReadOnlyList<QuickReply> replies)
    {
        var rows = new List<List<QuickReply>>();
        foreach (var reply in replies)
        {
            if (rows.Count > 0 && rows[^1].Count < InARow && rows[^1].Append(reply).Sum(Width) <= RowWidth)
            {
                rows[^1].Add(reply);
            }
            else
            {
                rows.Add([reply]);
            }
        }

        return rows;
    }

    private static double Width(QuickReply reply) => Padding + reply.Label.Sum(letter => char.IsAscii(letter) ? 0.6 : 1);

    /// <summary>Clients that know no Action.Execute fall back to a plain submit with the same data.</summary>
    private static JsonObject Button(QuickReply reply) => new()
    {
        ["type"] = "Action.Execute", ["title"] = reply.Label, ["verb"] = Verb, ["data"] = Data(reply),
        ["fallback"] = new JsonObject { ["type"] = "Action.Submit", ["title"] = reply.Label, ["data"] = Data(reply) },
    };

    private static JsonObject Data(QuickReply reply) => new() { [Value] = reply.Value, [Label] = reply.Label };
}
