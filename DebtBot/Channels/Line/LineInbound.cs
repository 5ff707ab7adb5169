using DebtBot.Dialogs.Conversation;

namespace DebtBot.Channels.Line;

/// <summary>Something that happened on LINE, for the conversation.</summary>
/// <param name="At">LINE's own time, milliseconds; events of one conversation are handled in its order.</param>
internal sealed record LineHappening(ConversationKey Key, ConversationEvent Event, long At)
{
    /// <summary>The one kind of conversation in which debts are spoken of.</summary>
    public bool IsOneToOne => LineInbound.IsOneToOne(Key);
}

/// <summary>LINE's events as events of the conversation.</summary>
internal static class LineInbound
{
    public const string ChannelName = "line";
    private const char UserMark = 'U';

    public static bool IsOneToOne(ConversationKey key) => key.Id.StartsWith(UserMark);

    /// <summary>Null for what needs nothing: unknown kinds, another module's turn to speak (standby), members coming and going, groups talking among themselves.</summary>
    /// <param name="keep">How long a conversation is kept after its person left.</param>
    public static LineHappening? Of(LineEvent line, DateTimeOffset now, TimeSpan keep)
    {
        if (line is not { WebhookEventId: { Length: > 0 } id, Mode: not "standby", Source: { } source } || (source.GroupId ?? source.RoomId ?? source.UserId) is not { Length: > 0 } place)
        {
            return null;
        }

        var happened = source.GroupId is null && source.RoomId is null ? Alone(line, id, now + keep) : InAGroup(line, id, now);
        return happened is null ? null : new(new(ChannelName, place), happened with { ReplyHandle = ReplyTicket.From(line, now) }, line.Timestamp);
    }

    private static ConversationEvent? Alone(LineEvent line, string id, DateTimeOffset eraseAt) => line switch
    {
        { Type: "message", Message: { Type: "text", Text: { } text } message } => new ConversationEvent.Said(id, text) { MessageId = message.Id },
        { Type: "message", Message: { Type: { } kind } message } => new ConversationEvent.SentWithoutWords(id, kind) { MessageId = message.Id },
        { Type: "postback", Postback.Data: { Length: > 0 } data } => new ConversationEvent.Pressed(id, data, data),
        { Type: "follow" } => new ConversationEvent.Started(id),
        { Type: "unfollow" } => new ConversationEvent.Left(id, eraseAt),
        { Type: "unsend", Unsend.MessageId: { Length: > 0 } taken } => new ConversationEvent.TookBack(id, taken),
        _ => null,
    };

    /// <summary>Only who calls the bot by name is answered; when it is sent away, the little that was kept goes at once.</summary>
    private static ConversationEvent? InAGroup(LineEvent line, string id, DateTimeOffset now) => line switch
    {
        { Type: "message", Message.Mention.Mentionees: { } called } when called.Any(one => one.IsSelf) => new ConversationEvent.CalledInPublic(id),
        { Type: "leave" } => new ConversationEvent.Left(id, now),
        _ => null,
    };
}
