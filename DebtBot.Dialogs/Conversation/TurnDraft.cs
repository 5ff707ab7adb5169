using DebtBot.Dialogs.Interviewing;
using DebtBot.Dialogs.Messages;
using DebtBot.Knowledge;
using DebtBot.Knowledge.Values;

namespace DebtBot.Dialogs.Conversation;

/// <summary>One turn while it is being made. Lives only inside <see cref="Conversation.Handle"/>.</summary>
public sealed class TurnDraft(ConversationState state, ConversationEvent happened, DateTimeOffset now, LawBook law, MessageCatalog texts)
{
    /// <summary>First lines of cards that may come in two replies running.</summary>
    private static readonly string[] Headings = ["desks.title", "so-far.title", "debts.table-title", "tonight.title"];

    private readonly List<Effect> effects = [];
    private readonly HashSet<string> lastReply = LastReply(state);
    private (ConversationState State, TriageReport Report)? triaged;

    /// <summary>The state before the turn.</summary>
    public ConversationState Before { get; } = state;

    public ConversationState State { get; set; } = state;

    public ConversationEvent Happened { get; } = happened;

    public DateTimeOffset Now { get; } = now;

    /// <summary>The Japan day of the turn.</summary>
    public DateOnly Today => Now.DayInJapan();

    public LawBook Law { get; } = law;

    public MessageCatalog Texts { get; } = texts;

    public IReadOnlyList<Effect> Effects => effects;

    /// <summary>Words that get a button of their own below the last message of the turn, as far as there is room.</summary>
    public string? Offered { get; set; }

    /// <summary>What was read back in the turn before and this message may say yes to.</summary>
    public ModelProposal? Proposed { get; init; }

    public int Bubbles => effects.Count(effect => effect is Effect.Say);

    /// <summary>What the law module says about the case as it stands now; computed once per state of the case.</summary>
    public Moment Moment
    {
        get
        {
            if (triaged is not var (at, report) || !ReferenceEquals(at.Case, State.Case))
            {
                report = Law.Triage(State.Case, Now);
                triaged = (State, report);
            }

            return new(State, report, Now);
        }
    }

    public Progress Progress
    {
        get => State.Progress;
        set => State = State with { Progress = value };
    }

    public void Say(Message message) => effects.Add(new Effect.Say(WithFreshHeading(message)));

    /// <summary>Says every bubble of a catalog entry; its buttons go with the last.</summary>
    public void Say(string textId, params IReadOnlyList<(string Name, string Value)> values)
    {
        var text = Texts[textId];
        if (text.Again is { } again && SaidJustNow(Filled.With(text.Say[0], values)) && Filled.With(again, values) is var other && !SaidJustNow(other))
        {
            Say(new Message(other) { QuickReplies = text.Buttons });
            return;
        }

        for (var i = 0; i < text.Say.Count; i++)
        {
            Say(new Message(Filled.With(text.Say[i], values)) { QuickReplies = i == text.Say.Count - 1 ? text.Buttons : [] });
        }
    }

    /// <summary>Whether the reply before this turn held just this bubble: nothing is said twice running.</summary>
    public bool SaidJustNow(string bubble) => lastReply.Contains(bubble);

    /// <summary>Whether a bubble of the reply before this turn began with this line.</summary>
    public bool HeadedJustNow(string line) => lastReply.Any(bubble => bubble.StartsWith(line + '\n', StringComparison.Ordinal));

    /// <summary>A card that stood in the reply before comes under another heading: the same line does not stand over two replies running.</summary>
    private Message WithFreshHeading(Message message)
    {
        var end = message.Text.IndexOf('\n', StringComparison.Ordinal);
        var again = end < 0 ? null : Headings.Select(id => Texts[id]).FirstOrDefault(text => message.Text.AsSpan(0, end).SequenceEqual(text.Say[0]) && HeadedJustNow(text.Say[0]))?.Again;
        return again is null ? message : message with { Text = again + message.Text[end..] };
    }

    private static HashSet<string> LastReply(ConversationState state) =>
        state.Transcript.LastOrDefault(line => line.Speaker == Speaker.Bot) is { } last
            ? [.. state.Transcript.Where(line => line.Speaker == Speaker.Bot && line.EventId == last.EventId).Select(line => line.Message.Text)]
            : [];

    public void Do(Effect effect) => effects.Add(effect);

    /// <summary>Ends the turn: the last message carries the button of what was offered.</summary>
    public void PlaceOffer()
    {
        if (Offered is { } words && effects.FindLastIndex(effect => effect is Effect.Say) is var last and >= 0
            && effects[last] is Effect.Say { Message: { QuickReplies.Count: < Message.MostQuickReplies } message })
        {
            effects[last] = new Effect.Say(message with { QuickReplies = [.. message.QuickReplies, new(words, words)] });
        }
    }

    public void MarkSaid(string id)
    {
        if (!Progress.HasSaid(id))
        {
            Progress = Progress with { Said = [.. Progress.Said, id] };
        }
    }
}
