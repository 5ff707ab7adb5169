namespace DebtBot.Dialogs.Conversation;

/// <summary>What is said when a turn failed on our side. It depends on nothing that could itself be broken.</summary>
public static class Apology
{
    public static Message Message { get; } = new(
        "すみません。こちらの不具合で、お返事できませんでした。\nこれまでのお話は残っています。\n命や体に危険があるときは、110番（警察）か119番（救急）に電話してください。")
    {
        Urgent = true,
    };

    /// <summary>The turn that stands in for one that failed: what was known is kept, the event is remembered, the person hears of it. A failed reminder or model's answer is dropped in silence.</summary>
    public static Turn For(ConversationState state, ConversationEvent happened, DateTimeOffset now)
    {
        var remembered = happened is ConversationEvent.ModelAnswered ? state.Remember(happened, now).MovedOn() : state.Remember(happened, now);
        return happened is ConversationEvent.ReminderDue or ConversationEvent.ExpiryNear or ConversationEvent.ModelAnswered
            ? new(remembered, [])
            : new(remembered.Tell(Message, happened.Id, now), [new Effect.Say(Message)]);
    }
}
