namespace DebtBot.Dialogs.Conversation;

/// <summary>What becomes of a conversation whose person went away, and when they come back.</summary>
public static class Leaving
{
    /// <summary>A message this soon after they left was on its way before and is no return.</summary>
    private static readonly TimeSpan OnItsWay = TimeSpan.FromMinutes(1);

    /// <summary>Nothing is sent any more and nothing reminds; on the given day everything is erased.</summary>
    public static ConversationState Leave(this ConversationState state, ConversationEvent.Left left, DateTimeOffset now) =>
        state with { Left = new(now, left.EraseAt), Outbox = [], Reminders = [], Model = state.Model with { Waiting = null, Proposed = null } };

    /// <summary>Whoever writes or comes again is there again.</summary>
    public static ConversationState BackFrom(this ConversationState state, ConversationEvent happened, DateTimeOffset now) =>
        state.Left is { } left && (happened is ConversationEvent.Started || (IsTheirs(happened) && now - left.At > OnItsWay)) ? state with { Left = null } : state;

    private static bool IsTheirs(ConversationEvent happened) =>
        happened is ConversationEvent.Said or ConversationEvent.Pressed or ConversationEvent.SentWithoutWords or ConversationEvent.CalledInPublic;
}
