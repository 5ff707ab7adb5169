using DebtBot.Dialogs.Conversation;
using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Values;

namespace DebtBot.Dialogs.Interviewing;

/// <summary>Forgets a message that was taken back: its words, the answer to it, and what was learned from it and not told again since.</summary>
public sealed class Forgetting(InterviewGuide guide)
{
    private const int MostTakenBack = 20;

    /// <summary>Notes beside the person's line what this turn learned, where the message can be taken back.</summary>
    public void Note(TurnDraft draft, ConversationEvent happened)
    {
        if (happened.MessageId is null || draft.State.Transcript.FirstOrDefault(line => line.EventId == happened.Id && line.Speaker == Speaker.Person) is not { } said)
        {
            return;
        }

        var answers = guide.Changes(draft.Before, draft.State).Select(change => new Asked(change.Question.Id, change.Subject, 0));
        var debts = draft.State.Case.Debts.Where(debt => draft.Before.Case.DebtById(debt.Id) is null).Select(debt => new Asked("", debt.Id, 0));
        if (answers.Concat(debts).ToList() is { Count: > 0 } learned)
        {
            draft.State = draft.State with { Transcript = [.. draft.State.Transcript.Select(line => ReferenceEquals(line, said) ? said with { Learned = learned } : line)] };
        }
    }

    /// <param name="taken">The channel's id of the message, with all that it was edited to; one that has not arrived yet is remembered.</param>
    public void Forget(TurnDraft draft, string taken)
    {
        if (!draft.State.Transcript.Any(line => line.MessageId == taken))
        {
            draft.State = draft.State with { TakenBack = [.. draft.State.TakenBack.TakeLast(MostTakenBack - 1), taken] };
        }

        while (draft.State.Transcript.LastOrDefault(line => line.MessageId == taken) is { } gone)
        {
            draft.State = Without(draft.State, gone);
        }
    }

    private ConversationState Without(ConversationState state, TranscriptLine gone)
    {
        var later = state.Transcript.Where(line => line.Number > gone.Number).SelectMany(line => line.Learned).ToHashSet();
        var unlearned = gone.Learned.Where(fact => !later.Contains(fact)).Aggregate(state, Unlearn);
        return unlearned with
        {
            Transcript = [.. state.Transcript.Where(line => line.EventId != gone.EventId)],
            Outbox = [.. state.Outbox.Where(item => item.ReplyToEventId != gone.EventId)],
            Model = unlearned.Model.Waiting?.Question.Id == gone.EventId ? unlearned.Model with { Waiting = null } : unlearned.Model,
            Progress = Without(unlearned.Progress, gone.Message.Text.Trim()),
        };
    }

    private ConversationState Unlearn(ConversationState state, Asked fact) =>
        fact.Question.Length > 0 ? guide.Find(fact.Question)?.Settle(state, fact.Subject, AnswerKind.NotAsked) ?? state
        : state with { Case = Without(state.Case, fact.Subject), Progress = state.Progress.Asking?.Subject == fact.Subject ? state.Progress with { Asking = null } : state.Progress };

    private static CaseFile Without(CaseFile file, string debt) => file with { Debts = [.. file.Debts.Where(other => other.Id != debt)] };

    /// <summary>The sheet quotes people; what they took back is quoted no more.</summary>
    private static Progress Without(Progress progress, string words) => progress with
    {
        OwnWords = [.. progress.OwnWords.Where(kept => !IsOf(kept, words))],
        OwnQuestions = [.. progress.OwnQuestions.Where(kept => !IsOf(kept, words))],
        Heard = [],
        Unsure = progress.Unsure is { } unsure && IsOf(unsure.Question, words) ? null : progress.Unsure,
    };

    private static bool IsOf(string kept, string words) => words.Length > 0 && (kept.Contains(words, StringComparison.Ordinal) || words.Contains(kept, StringComparison.Ordinal));
}
