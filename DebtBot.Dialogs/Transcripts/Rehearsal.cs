using System.Globalization;
using DebtBot.Dialogs.Conversation;

namespace DebtBot.Dialogs.Transcripts;

/// <summary>A conversation held in memory: says what the bot says to one line after another. Used by the terminal, by .chat files and by simulations.</summary>
public sealed class Rehearsal(Conversation.Conversation conversation)
{
    private int events;
    private string lastSent = "";

    public ConversationState State { get; private set; } = Conversation.Conversation.NewState;

    /// <summary>What the last event put to a language model, or null.</summary>
    public ModelQuestion? Sent { get; private set; }

    /// <summary>True once everything was erased.</summary>
    public bool Erased { get; private set; }

    public IReadOnlyList<Message> Start(DateTimeOffset now) => Happen(new ConversationEvent.Started(NextId()), now);

    public IReadOnlyList<Message> Say(string text, DateTimeOffset now) => Happen(new ConversationEvent.Said(NextId(), text), now);

    /// <summary>Presses the button of the last message that bears this label; without such a button the label is said.</summary>
    public IReadOnlyList<Message> Press(string label, DateTimeOffset now) =>
        State.Transcript.LastOrDefault(line => line.Speaker == Speaker.Bot && line.Message.QuickReplies.Count > 0)?.Message.QuickReplies.FirstOrDefault(reply => reply.Label == label) is { } button
            ? Happen(new ConversationEvent.Pressed(NextId(), button.Value, button.Label), now)
            : Say(label, now);

    public IReadOnlyList<Message> SendWithoutWords(string what, DateTimeOffset now) => Happen(new ConversationEvent.SentWithoutWords(NextId(), what), now);

    /// <summary>The model's answer to what was put to it last, early or late.</summary>
    public IReadOnlyList<Message> HearModel(string json, DateTimeOffset now) => Happen(new ConversationEvent.ModelAnswered(NextId(), lastSent, json), now);

    /// <summary>Fires the reminders that are due.</summary>
    public IReadOnlyList<Message> Remind(DateTimeOffset now) =>
        [.. State.DueReminders(now).ToList().SelectMany(reminder => Happen(new ConversationEvent.ReminderDue(NextId(), reminder.Id), now))];

    private IReadOnlyList<Message> Happen(ConversationEvent happened, DateTimeOffset now)
    {
        var turn = conversation.Handle(State, happened, now);
        Sent = turn.Effects.OfType<Effect.AskTheModel>().LastOrDefault()?.Question;
        lastSent = Sent?.Id ?? lastSent;
        Erased = turn.Effects.Any(effect => effect is Effect.Erase);
        State = Erased ? Conversation.Conversation.NewState : turn.State;
        return [.. turn.Effects.OfType<Effect.Say>().Select(say => say.Message)];
    }

    private string NextId() => (++events).ToString("00000", CultureInfo.InvariantCulture);
}
