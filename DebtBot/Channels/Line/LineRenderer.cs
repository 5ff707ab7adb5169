using System.Text.Json.Nodes;
using DebtBot.Channels.Panels;
using DebtBot.Dialogs.Conversation;

namespace DebtBot.Channels.Line;

/// <summary>The messages of one turn as at most five LINE messages: words as text, cards drawn, buttons as quick replies of the last.</summary>
internal static class LineRenderer
{
    /// <summary>UTF-16 units of one text message.</summary>
    public const int LongestText = 5_000;

    private const int LongestLabel = 20, LongestSaid = 300;

    /// <summary>What stands in a notification and in the list of chats for every drawn message: nothing that gives anything away.</summary>
    public const string NeutralText = "新しいお返事があります";

    /// <summary>For the answer to somebody who has just written and gets no notification.</summary>
    public static IReadOnlyList<JsonObject> Of(IReadOnlyList<Message> turn) => Render(turn, hidden: false);

    /// <summary>For a push, which lights up the phone: everything is drawn, so that the notification shows only <see cref="NeutralText"/>.</summary>
    public static IReadOnlyList<JsonObject> InPrivate(IReadOnlyList<Message> turn) => Render(turn, hidden: true);

    private static IReadOnlyList<JsonObject> Render(IReadOnlyList<Message> turn, bool hidden)
    {
        var rendered = LinePacking.Pack(turn.SelectMany(Pieces)).Select(piece => piece.ToMessage(hidden)).ToList();
        if (rendered.Count > 0 && turn.LastOrDefault(message => message.QuickReplies.Count > 0) is { } last)
        {
            rendered[^1]["quickReply"] = new JsonObject { ["items"] = new JsonArray([.. last.QuickReplies.Take(Message.MostQuickReplies).Select(Button)]) };
        }

        return rendered;
    }

    private static IEnumerable<LinePiece> Pieces(Message message) =>
        CardPanels.Of(message) is { } panel && FlexPanels.Bubble(panel, message.Urgent) is var bubble && Flex.Fits(bubble)
            ? [new(message.Text, bubble)]
            : Graphemes.Split(message.Text.Trim(), LongestText).Select(part => new LinePiece(part, null));

    /// <summary>A button whose words are what it says is a message of the person's own; another one is a postback that shows its words.</summary>
    private static JsonObject Button(QuickReply reply)
    {
        var label = Graphemes.Cut(reply.Label, LongestLabel);
        return new()
        {
            ["type"] = "action",
            ["action"] = reply.Label == reply.Value
                ? new JsonObject { ["type"] = "message", ["label"] = label, ["text"] = Graphemes.Cut(reply.Value, LongestSaid) }
                : new JsonObject { ["type"] = "postback", ["label"] = label, ["data"] = reply.Value, ["displayText"] = Graphemes.Cut(reply.Label, LongestSaid) },
        };
    }
}
