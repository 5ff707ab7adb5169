using DebtBot.Knowledge;

namespace DebtBot.Dialogs.Conversation;

/// <summary>The pure heart: state, event and time in; new state and effects out. No clock, no network, no store.</summary>
public sealed class Conversation(LawBook law)
{
    /// <summary>What a conversation starts from before its first event.</summary>
    public static ConversationState NewState { get; } = new();

    /// <summary>Handles one event. Never throws for anything a person can send; an event seen before changes nothing.</summary>
    /// <param name="now">The moment the event is handled; legal days are taken in Japan time.</param>
    public Turn Handle(ConversationState state, ConversationEvent happened, DateTimeOffset now)
    {
        if (state.HasSeen(happened.Id))
        {
            return new(state, []) { IsRepeat = true };
        }

        var said = new Message(happened is ConversationEvent.Said words ? $"「{words.Text}」ですね。" : law.Sentences.All.Count > 0 ? "こんばんは。" : "はじめまして。");
        return new(state.Remember(happened, now).Tell(said, happened.Id, now), [new Effect.Say(said)]);
    }
}
