using DebtBot.Knowledge.Reporting;
using DebtBot.Knowledge.Values;

namespace DebtBot.Dialogs.Conversation;

/// <summary>How long a conversation is kept in which nobody writes any more, and the notice before it is erased.</summary>
public static class Retention
{
    /// <summary>Between the notice and the erasure.</summary>
    public static readonly TimeSpan Notice = TimeSpan.FromDays(7);

    /// <summary>Both happen at this hour in Japan: no notice comes in the night, and the turns of one day all have the same date.</summary>
    private static readonly TimeOnly Hour = new(10, 5);

    /// <summary>Every sign of life moves the date: the first morning that is at least so many days away. 0 days: never.</summary>
    public static ConversationState KeptFor(this ConversationState state, int days, ConversationEvent happened, DateTimeOffset now) =>
        IsSignOfLife(happened) ? state with { Expiry = days == 0 ? null : EndsOn(MorningFrom(now.AddDays(days))) } : state;

    /// <summary>When the sweep must look: at the notice, then at the erasure. Who went away gets no notice.</summary>
    public static DateTimeOffset? NextStep(ConversationState state) => state.Left is { } left
        ? state.Expiry is { } known && known.EraseAt < left.EraseAt ? known.EraseAt : left.EraseAt
        : state.Expiry?.NoticeAt ?? state.Expiry?.EraseAt;

    /// <summary>True when everything is to be erased; never before the notice, unless the person went away.</summary>
    public static bool IsOver(this ConversationState state, DateTimeOffset now) => (state.Left is not null || state.Expiry is { NoticeAt: null }) && NextStep(state) <= now;

    public static bool IsNoticeDue(this ConversationState state, DateTimeOffset now) => state is { Left: null, Expiry.NoticeAt: { } at } && at <= now && !QuietHours.Holds(now);

    /// <summary>A notice that became due while nobody looked waits for the morning.</summary>
    public static ConversationState WithoutNightNotice(this ConversationState state, DateTimeOffset now) =>
        state is { Left: null, Expiry: { NoticeAt: { } at } expiry } && at <= now && QuietHours.Holds(now) ? state with { Expiry = expiry with { NoticeAt = QuietHours.After(now) } } : state;

    /// <summary>The notice was given; a late one leaves as much time as one in time.</summary>
    public static ConversationState Noticed(this ConversationState state, DateTimeOffset now) => state.Expiry is null ? state : state with { Expiry = new(EraseAt(state, now), NoticeAt: null) };

    public static void GiveNotice(TurnDraft draft) => draft.Say("retention.notice", ("day", JapaneseValues.Of(EraseAt(draft.State, draft.Now).DayInJapan())));

    private static DateTimeOffset EraseAt(ConversationState state, DateTimeOffset now) =>
        state.Expiry is { } expiry && expiry.EraseAt.DayInJapan() >= (now + Notice).DayInJapan() ? expiry.EraseAt : MorningFrom(now + Notice);

    private static Expiry EndsOn(DateTimeOffset morning) => new(morning, morning - Notice);

    private static DateTimeOffset MorningFrom(DateTimeOffset moment) =>
        JapanTime.At(moment.DayInJapan(), Hour) is var morning && morning >= moment ? morning : morning.AddDays(1);

    private static bool IsSignOfLife(ConversationEvent happened) =>
        happened is ConversationEvent.Started or ConversationEvent.Said or ConversationEvent.Pressed or ConversationEvent.SentWithoutWords or ConversationEvent.CalledInPublic;
}

/// <summary>When a conversation nobody writes in is erased.</summary>
/// <param name="NoticeAt">When to say so before; null once it was said.</param>
public sealed record Expiry(DateTimeOffset EraseAt, DateTimeOffset? NoticeAt);
