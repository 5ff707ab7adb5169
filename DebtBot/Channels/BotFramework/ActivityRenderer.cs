using System.Text;
using System.Text.Json.Nodes;
using DebtBot.Channels.DirectLine;
using DebtBot.Dialogs.Conversation;

namespace DebtBot.Channels.BotFramework;

/// <summary>What the bot says as outgoing activities. In Teams everything stands in a card, because a notification there shows a message's text but of a card only its neutral summary.</summary>
internal static class ActivityRenderer
{
    /// <summary>What a notification shows.</summary>
    public const string Summary = "新しいメッセージがあります";

    /// <summary>Teams takes 100 KB as UTF-16; beyond this the text goes alone.</summary>
    public const int LargestInTeams = 80 * 1024;

    /// <param name="replyTo">The activity it answers; null when it comes of itself (a reminder).</param>
    public static JsonObject Of(Message message, Address address, string? replyTo)
    {
        var activity = Frame(address, replyTo);
        if (!address.IsTeams)
        {
            return Plain(activity, message);
        }

        activity["summary"] = Summary;
        activity["attachments"] = ActivityParts.Attached(TeamsCards.Of(message));
        return Size(activity) <= LargestInTeams ? activity : Alone(Frame(address, replyTo), message);
    }

    /// <summary>The three dots.</summary>
    public static JsonObject Typing(Address address)
    {
        var activity = Frame(address, null);
        activity["type"] = "typing";
        return activity;
    }

    private static JsonObject Frame(Address address, string? replyTo)
    {
        var activity = new JsonObject
        {
            ["type"] = "message", ["from"] = address.Bot.DeepClone(), ["recipient"] = address.Person?.DeepClone(), ["conversation"] = address.Conversation.DeepClone(),
            ["channelId"] = address.ChannelId, ["locale"] = "ja-JP", ["inputHint"] = "acceptingInput",
        };
        if (replyTo is not null)
        {
            activity["replyToId"] = replyTo;
        }

        return activity;
    }

    private static JsonObject Plain(JsonObject activity, Message message)
    {
        (activity["text"], activity["textFormat"]) = (message.Text, "plain");
        ActivityParts.Add(activity, message);
        return activity;
    }

    private static JsonObject Alone(JsonObject activity, Message message)
    {
        (activity["text"], activity["textFormat"], activity["summary"]) = (Cut(message.Text), "plain", Summary);
        return activity;
    }

    /// <summary>Never inside a surrogate pair.</summary>
    private static string Cut(string text) => text.Length <= LargestInTeams / 4 ? text : text[..(char.IsHighSurrogate(text[(LargestInTeams / 4) - 1]) ? (LargestInTeams / 4) - 1 : LargestInTeams / 4)];

    private static int Size(JsonObject activity) => Encoding.Unicode.GetByteCount(activity.ToJsonString(Json.Relaxed));
}
