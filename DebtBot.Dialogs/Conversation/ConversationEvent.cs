using System.Text.Json.Serialization;

namespace DebtBot.Dialogs.Conversation;

/// <summary>Something that happened in a conversation. <see cref="Id"/> is the channel's own event id: the same id twice changes nothing.</summary>
public abstract record ConversationEvent(string Id)
{
    /// <summary>Opaque to the conversation: what a channel must hand back with the echo of the person's message (Direct Line channelData and the like), as raw JSON.</summary>
    public string? ChannelData { get; init; }

    /// <summary>The channel's id of the message, where the person can take it back later; null where they cannot.</summary>
    public string? MessageId { get; init; }

    /// <summary>Opaque to the conversation: what a push channel needs to answer this very event (LINE's reply token and its end). Kept with the outbox only.</summary>
    public string? ReplyHandle { get; init; }

    /// <summary>Opaque to the conversation: where its channel sends what is said, as raw JSON. The newest one counts; null leaves the one known.</summary>
    public string? Address { get; init; }

    /// <summary>The channel hands the answer back with its own response: nothing is queued for it.</summary>
    public bool AnsweredInPlace { get; init; }

    /// <summary>The person arrived; nothing was said yet.</summary>
    public sealed record Started(string Id) : ConversationEvent(Id);

    /// <summary>The person wrote something.</summary>
    public sealed record Said(string Id, string Text) : ConversationEvent(Id);

    /// <summary>The person pressed a button; <paramref name="Value"/> is the button's own value.</summary>
    public sealed record Pressed(string Id, string Value, string Label) : ConversationEvent(Id);

    /// <summary>The person sent something without words.</summary>
    /// <param name="What">sticker, image, file, audio, video, location.</param>
    public sealed record SentWithoutWords(string Id, string What) : ConversationEvent(Id);

    /// <summary>The person took a message back: it is forgotten, whether it arrived already or is still on its way. Nothing is answered.</summary>
    /// <param name="Taken">The <see cref="MessageId"/> of the message.</param>
    public sealed record TookBack(string Id, string Taken) : ConversationEvent(Id);

    /// <summary>The bot was called in a group. Debts are not spoken of there; what was said is not kept.</summary>
    public sealed record CalledInPublic(string Id) : ConversationEvent(Id);

    /// <summary>The person sent more than is read; what it was is neither read nor kept.</summary>
    public sealed record TooFast(string Id) : ConversationEvent(Id);

    /// <summary>The person blocked the bot or sent it away: reminders stop, and everything is erased at <paramref name="EraseAt"/> unless they come back.</summary>
    public sealed record Left(string Id, DateTimeOffset EraseAt) : ConversationEvent(Id);

    /// <summary>A reminder's time has come.</summary>
    public sealed record ReminderDue(string Id, string ReminderId) : ConversationEvent(Id);

    /// <summary>Nobody wrote for long: it is time to say when everything will be erased.</summary>
    public sealed record ExpiryNear(string Id) : ConversationEvent(Id);

    /// <summary>A language model answered, or will not answer any more.</summary>
    /// <param name="QuestionId">The <see cref="ModelQuestion.Id"/> it answers.</param>
    /// <param name="Json">Its words exactly as they came, trusted in nothing; null when there are none.</param>
    public sealed record ModelAnswered(string Id, string QuestionId, string? Json) : ConversationEvent(Id);
}
