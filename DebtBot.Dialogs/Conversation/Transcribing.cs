namespace DebtBot.Dialogs.Conversation;

/// <summary>Writes lines into a state's transcript and remembers event ids, keeping both within their limits.</summary>
public static class Transcribing
{
    /// <summary>Remembers the event's id and, when the person said something, the line they said.</summary>
    public static ConversationState Remember(this ConversationState state, ConversationEvent happened, DateTimeOffset now)
    {
        var seen = state with
        {
            Begun = state.Begun ?? now, SeenEventIds = Newest([.. state.SeenEventIds, happened.Id], ConversationState.SeenEventIdsKept), Address = happened.Address ?? state.Address,
        };
        return happened switch
        {
            ConversationEvent.Said said => seen.Append(Speaker.Person, new(said.Text), happened, null, now),
            ConversationEvent.Pressed pressed => seen.Append(Speaker.Person, new(pressed.Label), happened, pressed.Value, now),
            ConversationEvent.SentWithoutWords sent => seen.Append(Speaker.Person, new($"（{InJapanese(sent.What)}）"), happened, null, now),
            _ => seen,
        };
    }

    /// <summary>Adds a line of the bot.</summary>
    public static ConversationState Tell(this ConversationState state, Message message, string eventId, DateTimeOffset now) =>
        state.Append(new TranscriptLine(state.NextLine, Speaker.Bot, now, eventId, message));

    private static string InJapanese(string what) => what switch { "sticker" => "スタンプ", "image" => "画像", "audio" => "音声", "video" => "動画", "location" => "位置情報", _ => "ファイル" };

    private static ConversationState Append(
        this ConversationState state, Speaker speaker, Message message, ConversationEvent happened, string? value, DateTimeOffset now) =>
        state.Append(new TranscriptLine(state.NextLine, speaker, now, happened.Id, message) { ChannelData = happened.ChannelData, Value = value, MessageId = happened.MessageId });

    private static ConversationState Append(this ConversationState state, TranscriptLine line) => state with
    {
        Transcript = Newest([.. state.Transcript, line], ConversationState.TranscriptLinesKept),
        NextLine = state.NextLine + 1,
    };

    private static IReadOnlyList<T> Newest<T>(IReadOnlyList<T> items, int kept) => items.Count <= kept ? items : [.. items.Skip(items.Count - kept)];
}
