using System.Text.Json;
using System.Text.Json.Nodes;
using DebtBot.Dialogs.Conversation;

namespace DebtBot.Tests.Channels.Replay;

/// <summary>What of a state has nothing to do with a channel: the case, how far it is, and what the bot said. Left out are the channel's own ids and addresses, what is still to be delivered
/// and when to look again, when the host erases, what a host without a model would ask one, and the person's lines, whose buttons and stickers each channel words in its own way.</summary>
internal static class Neutral
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Of(ConversationState state) => JsonSerializer.Serialize(new
    {
        Kept = JsonNode.Parse(ConversationJson.Write(state with { SeenEventIds = [], Outbox = [], NextWakeAt = null, Transcript = [], Model = new(), TakenBack = [], Address = null, Expiry = null })),
        Said = state.Transcript.Where(line => line.Speaker == Speaker.Bot).Select(line => line.Message.Text),
    }, Readable);

    /// <summary>Where the first difference stands; null when there is none.</summary>
    public static string? Difference(ConversationState expected, ConversationState found)
    {
        var (there, here) = (Of(expected), Of(found));
        var at = Math.Max(0, there.Zip(here).TakeWhile(pair => pair.First == pair.Second).Count() - 40);
        return there == here ? null : $"…{Part(there, at)}… there and …{Part(here, at)}… here";
    }

    private static string Part(string text, int at) => at >= text.Length ? "" : text.Substring(at, Math.Min(120, text.Length - at));
}
