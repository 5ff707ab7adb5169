using DebtBot.Dialogs.Interviewing;
using DebtBot.Dialogs.Interruptions;
using DebtBot.Dialogs.Messages;
using DebtBot.Knowledge;

namespace DebtBot.Dialogs.Conversation;

/// <summary>The pure heart: state, event and time in; new state and effects out. No clock, no network, no store.</summary>
/// <param name="parts">What the conversation is made of; assembled once in <see cref="DebtBotConversation"/>.</param>
public sealed class Conversation(LawBook law, MessageCatalog texts, ConversationParts parts)
{
    /// <summary>How much of one message is read and kept: a page of small print, in UTF-16 units.</summary>
    public const int LongestMessage = 5_000;

    /// <summary>What a conversation starts from before its first event.</summary>
    public static ConversationState NewState { get; } = new();

    /// <summary>Handles one event. Nothing a person or a model can send makes it throw; an event seen before, and an answer nobody waits for any more, change nothing.</summary>
    /// <param name="now">The moment the event is handled; legal days are taken in Japan time.</param>
    public Turn Handle(ConversationState state, ConversationEvent happened, DateTimeOffset now)
    {
        if (state.HasSeen(happened.Id) || (happened is ConversationEvent.ModelAnswered answered && !state.Awaits(answered, now)) || (happened is ConversationEvent.ExpiryNear && !state.IsNoticeDue(now)))
        {
            return new(state, []) { IsRepeat = true };
        }

        var kept = Shortened(happened.MessageId is { } taken && state.TakenBack.Contains(taken) ? new ConversationEvent.TookBack(happened.Id, taken) : happened);
        var remembered = state.Remember(kept, now).BackFrom(kept, now);
        var draft = kept is ConversationEvent.ReminderDue or ConversationEvent.ExpiryNear or ConversationEvent.ModelAnswered or ConversationEvent.TookBack or ConversationEvent.Left or ConversationEvent.TooFast
            ? new TurnDraft(remembered, kept, now, law, texts)
            : new(remembered.MovedOn(), kept, now, law, texts) { Proposed = state.Model.Proposed };
        if (kept is ConversationEvent.Said && !ReferenceEquals(kept, happened))
        {
            draft.Say("common.long");
        }

        Respond(draft, kept);
        parts.KeepReminders(draft);
        draft.PlaceOffer();
        parts.Forgetting.Note(draft, kept);
        var told = draft.Effects.OfType<Effect.Say>().Aggregate(draft.State, (told, say) => told.Tell(say.Message, happened.Id, now));
        return new(told.WithWakeUp(), draft.Effects);
    }

    private void Respond(TurnDraft draft, ConversationEvent happened)
    {
        switch (happened)
        {
            case ConversationEvent.Started:
                parts.Reception.Welcome(draft);
                break;
            case ConversationEvent.ReminderDue due:
                Reminders.Fire(draft, due.ReminderId);
                break;
            case ConversationEvent.ExpiryNear:
                Retention.GiveNotice(draft);
                break;
            case ConversationEvent.ModelAnswered answered:
                parts.HearModel(draft, answered.Json);
                break;
            case ConversationEvent.SentWithoutWords sent:
                WithoutWords(draft, sent.What);
                break;
            case ConversationEvent.TookBack back:
                parts.Forgetting.Forget(draft, back.Taken);
                break;
            case ConversationEvent.CalledInPublic:
                draft.Say("common.in-public");
                break;
            case ConversationEvent.TooFast:
                draft.Say("common.too-fast");
                break;
            case ConversationEvent.Left left:
                draft.State = draft.State.Leave(left, draft.Now);
                break;
            case ConversationEvent.Said said:
                Understand(draft, said.Text);
                break;
            case ConversationEvent.Pressed pressed:
                Understand(draft, pressed.Value);
                break;
        }
    }

    /// <param name="what">sticker, image, file, audio, video, location.</param>
    private void WithoutWords(TurnDraft draft, string what)
    {
        draft.Say(what switch
        {
            "audio" => "common.without-words-audio",
            "video" => "common.without-words-video",
            "location" => "common.without-words-location",
            _ => "common.without-words",
        });
        parts.Asker.AskAgain(draft);
    }

    private void Understand(TurnDraft draft, string text)
    {
        foreach (var interruption in parts.Interruptions)
        {
            var outcome = interruption.Answer(draft, text);
            if (outcome == InterruptionOutcome.AskAgain)
            {
                parts.Asker.AskAgain(draft);
            }

            if (outcome == InterruptionOutcome.HearTheRest)
            {
                parts.Interviewer.Overhear(draft, text);
            }

            if (outcome != InterruptionOutcome.NotMine)
            {
                return;
            }
        }

        draft.Progress = draft.Progress with { LastAnswer = null, Unsure = null };
        parts.Reception.GreetOnce(draft);
        parts.Interviewer.Take(draft, text);
    }

    private static ConversationEvent Shortened(ConversationEvent happened) => happened is ConversationEvent.Said { Text.Length: > LongestMessage } said
        ? said with { Text = Cut(said.Text) }
        : happened;

    /// <summary>Never cuts inside a surrogate pair.</summary>
    private static string Cut(string text) => text[..(char.IsHighSurrogate(text[LongestMessage - 1]) ? LongestMessage - 1 : LongestMessage)];
}
