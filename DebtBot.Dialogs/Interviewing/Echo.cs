using DebtBot.Dialogs.Conversation;
using DebtBot.Dialogs.Messages;

namespace DebtBot.Dialogs.Interviewing;

/// <summary>Says back what was heard, so that a slip can be put right at once: one sentence for one fact, a list for several.</summary>
/// <param name="topics">What topics read back in a line of their own.</param>
public sealed class Echo(InterviewGuide guide, Func<ConversationState, string, string> subjectName, IReadBack topics)
{
    private const int LongestList = 12;

    /// <param name="answered">Whether the message answered what was asked; what else it told is at least noted.</param>
    public void SayBack(TurnDraft draft, ConversationState before, bool answered)
    {
        var changed = Changed(draft, before, draft.State);
        draft.Progress = draft.Progress with { Heard = [.. changed.Select(item => new Asked(item.Question.Id, item.Subject, 0))] };
        var newDebts = NewDebts(before, draft.State);
        var topicLines = topics.Lines(before, draft.State);
        if (changed.Count == 0 && newDebts.Count == 0 && topicLines.Count == 0)
        {
            ReceiveTrouble(draft, before);
            Note(draft, before, answered);
            KeepWords(draft, before);
            return;
        }

        IReadOnlyList<string> lines = changed is [var only] && newDebts.Count == 0 && topicLines.Count == 0
            ? [Sentence(draft, only.Question, only.Subject, only.Shown, only.Before)]
            : [Heading(draft), .. List(draft, draft.State, changed, newDebts), .. topicLines];
        draft.Say(new Message(string.Join('\n', lines)));
    }

    /// <summary>What would be new in another state, one line for each thing it is about; empty when nothing can be shown.</summary>
    public IReadOnlyList<string> Difference(TurnDraft draft, ConversationState after) =>
        List(draft, after, Changed(draft, draft.State, after), NewDebts(draft.State, after));

    private List<(Question Question, string Subject, string Shown, string? Before)> Changed(TurnDraft draft, ConversationState before, ConversationState after) =>
        [.. guide.Changes(before, after).Where(item => item.Shown != item.Before && draft.Texts[item.Question.Id].Heard is not null && !topics.Covers(before, after, item.Question.Id, item.Subject))];

    private static List<string> NewDebts(ConversationState before, ConversationState after) =>
        [.. after.Case.Debts.Select(debt => debt.Id).Where(id => before.Case.DebtById(id) is null)];

    /// <summary>The first words named a trouble but no fact: they are received before the first question.</summary>
    private static void ReceiveTrouble(TurnDraft draft, ConversationState before)
    {
        if (!before.Progress.Trouble.IsGiven && draft.Progress.Trouble.IsGiven && draft.Bubbles == 0)
        {
            draft.Say("welcome.received");
        }
    }

    private static void Note(TurnDraft draft, ConversationState before, bool answered)
    {
        if (!answered && draft.Bubbles == 0 && !ReferenceEquals(before.Case, draft.State.Case))
        {
            draft.Say("common.noted");
        }
    }

    /// <summary>A sum where single amounts were asked stands on the sheet in the person's own words.</summary>
    private static void KeepWords(TurnDraft draft, ConversationState before)
    {
        if (draft.Progress.OwnWords.Count > before.Progress.OwnWords.Count)
        {
            draft.Say("common.kept-words");
        }
    }

    /// <summary>The same heading does not stand over two replies running.</summary>
    private static string Heading(TurnDraft draft)
    {
        var text = draft.Texts["common.heard-list"];
        return text.Again is { } again && draft.HeadedJustNow(text.Say[0]) ? again : text.Say[0];
    }

    private string Sentence(TurnDraft draft, Question question, string subject, string shown, string? before)
    {
        var heard = Filled.With(draft.Texts[question.Id].Heard!, ("value", shown), ("debt", subjectName(draft.State, subject)));
        return before is null ? heard : heard + "\n" + Filled.With(draft.Texts["common.was-before"].Say[0], ("before", before));
    }

    private IReadOnlyList<string> List(
        TurnDraft draft, ConversationState state, IReadOnlyList<(Question Question, string Subject, string Shown, string? Before)> changed, IEnumerable<string> newDebts)
    {
        var subjects = changed.Select(item => item.Subject).Concat(newDebts).Distinct().ToList();
        return [.. subjects.Select(subject => Line(draft, state, subject, changed.Where(item => item.Subject == subject))).Take(LongestList)];
    }

    private string Line(TurnDraft draft, ConversationState state, string subject, IEnumerable<(Question Question, string Subject, string Shown, string? Before)> facts)
    {
        var named = string.Join("、", facts.Select(fact => $"{draft.Texts[fact.Question.Id].Name} {fact.Shown}"));
        var name = subjectName(state, subject);
        return name.Length == 0 ? $"・{named}" : named.Length == 0 ? $"・{name}" : $"・{name}：{named}";
    }
}
