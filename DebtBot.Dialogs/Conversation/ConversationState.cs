using DebtBot.Dialogs.Letters;
using DebtBot.Dialogs.Rehearsing;
using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Negotiation.Agreements;

namespace DebtBot.Dialogs.Conversation;

/// <summary>Everything about one conversation; one document in the store. Immutable; older schema versions are read by <c>ConversationJson</c>.</summary>
public sealed record ConversationState
{
    public const int CurrentSchema = 1;

    /// <summary>How many event ids are remembered: a channel's redelivery within the last 256 events changes nothing.</summary>
    public const int SeenEventIdsKept = 256;

    /// <summary>How many lines of the transcript are kept, both voices counted.</summary>
    public const int TranscriptLinesKept = 120;

    public int Schema { get; init; } = CurrentSchema;

    /// <summary>When the first event came; tells a conversation from a later one under the same key. Null in documents written before it was kept, until the next event.</summary>
    public DateTimeOffset? Begun { get; init; }

    public string Language { get; init; } = "ja";

    public CaseFile Case { get; init; } = CaseFile.Empty;

    public Progress Progress { get; init; } = new();

    public IReadOnlyList<string> SeenEventIds { get; init; } = [];

    public IReadOnlyList<TranscriptLine> Transcript { get; init; } = [];

    /// <summary>Number the next transcript line will get; rises by one for each line ever written, so a watermark stays valid.</summary>
    public long NextLine { get; init; }

    public IReadOnlyList<OutboxItem> Outbox { get; init; } = [];

    public IReadOnlyList<Reminder> Reminders { get; init; } = [];

    public ReminderMemory ReminderMemory { get; init; } = new();

    /// <summary>What the person agreed on with creditors, as told.</summary>
    public IReadOnlyList<Agreement> Agreements { get; init; } = [];

    public Consent Consent { get; init; } = new();

    public Coach Coach { get; init; } = new();

    public ModelState Model { get; init; } = new();

    /// <summary>A call being rehearsed; null as a rule.</summary>
    public Rehearsal? Rehearsal { get; init; }

    /// <summary>A letter being chosen; null as a rule.</summary>
    public LetterChoice? Letters { get; init; }

    /// <summary>Set while the person has blocked the bot; null when they are there.</summary>
    public Departure? Left { get; init; }

    /// <summary>When everything is erased if nobody writes; null in a host that keeps for ever, and until the next message in documents from before there was such a date.</summary>
    public Expiry? Expiry { get; init; }

    /// <summary>Ids of messages taken back before they arrived.</summary>
    public IReadOnlyList<string> TakenBack { get; init; } = [];

    /// <summary>Where the channel sends what is said, as it last told; null for channels that need none.</summary>
    public string? Address { get; init; }

    /// <summary>When the sweep must look at this conversation next; null when nothing waits.</summary>
    public DateTimeOffset? NextWakeAt { get; init; }

    public bool HasSeen(string eventId) => SeenEventIds.Contains(eventId);
}

/// <summary>One line of the conversation as it happened.</summary>
/// <param name="Number">Rises by one per line; the watermark of pull channels.</param>
/// <param name="EventId">The event that caused it; the person's own line has the event's own id.</param>
public sealed record TranscriptLine(long Number, Speaker Speaker, DateTimeOffset At, string EventId, Message Message)
{
    /// <summary>What the channel must hand back with the echo, as raw JSON.</summary>
    public string? ChannelData { get; init; }

    /// <summary>The value of a pressed button, when the line is one.</summary>
    public string? Value { get; init; }

    /// <summary>The channel's id of the person's message, where it can be taken back.</summary>
    public string? MessageId { get; init; }

    /// <summary>What was learned from a message that can be taken back; an empty question is a debt that it named first.</summary>
    public IReadOnlyList<Asked> Learned { get; init; } = [];
}

public enum Speaker
{
    Person,
    Bot,
}

/// <summary>A message a push channel has not confirmed yet. Delivered at least once, with <paramref name="Id"/> as the channel's idempotency key.</summary>
public sealed record OutboxItem(string Id, string ReplyToEventId, Message Message, DateTimeOffset NotBefore, int Attempts)
{
    /// <summary>When it was said.</summary>
    public DateTimeOffset Since { get; init; }

    /// <summary>What the channel needs to answer the very event.</summary>
    public string? ReplyHandle { get; init; }

    /// <summary>Where the channel sends it; null for channels that need no address.</summary>
    public string? Address { get; init; }
}

/// <summary>The person went away.</summary>
/// <param name="EraseAt">When nothing of the conversation may be left.</param>
public sealed record Departure(DateTimeOffset At, DateTimeOffset EraseAt);

/// <summary>A reminder the person agreed to. Its text is neutral: no amount, no creditor, no word about debts.</summary>
public sealed record Reminder(string Id, DateTimeOffset At, string MessageKey);

/// <summary>What the person agreed to.</summary>
public sealed record Consent
{
    /// <summary>Reminders may be sent.</summary>
    public bool Reminders { get; init; }

    /// <summary>The person said that no language model may read their words.</summary>
    public bool WithoutModel { get; init; }
}
