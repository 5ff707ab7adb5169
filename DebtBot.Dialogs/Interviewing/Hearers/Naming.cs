using DebtBot.Dialogs.Conversation;
using DebtBot.Dialogs.JapaneseText;
using DebtBot.Knowledge.Values;

namespace DebtBot.Dialogs.Interviewing.Hearers;

/// <summary>Which question a message names by its words, and what it says to it.</summary>
internal static class Naming
{
    public static bool IsNamed(TurnDraft draft, string question, string text) =>
        Folded.Of(text) is var folded && draft.Texts[question].Words.Any(word => Says(folded, Folded.Phrase(word)));

    /// <summary>「給料」, but not 「給料日まで千円」: a day is not what comes in on it.</summary>
    private static bool Says(string folded, string word) => folded.IndexOf(word, StringComparison.Ordinal) is >= 0 and var at && !folded.AsSpan(at + word.Length).StartsWith("日まで", StringComparison.Ordinal);

    /// <summary>Amounts and days that the words name, about one of the subjects.</summary>
    public static IEnumerable<(Question Question, string Subject)> Named(InterviewGuide guide, TurnDraft draft, IReadOnlyList<string> subjects, string text) =>
        from question in guide.Questions
        where question.IsMeasure && IsNamed(draft, question.Id, text)
        from subject in subjects
        where question.IsAbout(draft.State, subject)
        select (question, subject);

    /// <summary>The state with another value than the one that stands there; null when the text has none.</summary>
    public static ConversationState? OtherValue(ConversationState state, Question question, string subject, string text, HearingContext context) =>
        question.Hear(state, subject, text, context) is { } heard && question.Answer(heard, subject) is { } value && value != question.Answer(state, subject) ? heard : null;

    /// <summary>「毎月の返済はわからない」: settled as not known, where nothing is known yet.</summary>
    public static ConversationState? Unknown(ConversationState state, Question question, string subject, string text, HearingContext context) =>
        AnswerWords.KindOf(text, context) is { } kind && question.KindOf(state, subject) == AnswerKind.NotAsked ? question.Settle(state, subject, kind) : null;

    /// <summary>「カード1万、家賃はわからない」: the clause that names the question and says that it is not known; the amounts beside it are another's. Null when no clause does.</summary>
    public static string? UnknownClause(TurnDraft draft, Question question, string text, HearingContext context) =>
        text.Split('、', ',') is { Length: > 1 } clauses && clauses.Where(clause => IsNamed(draft, question.Id, clause)).ToList() is [var own] && AnswerWords.KindOf(own, context) is not null ? own : null;

    /// <summary>What the person is speaking of: the subject of the question, the debt a paper is about, the only or latest debt, the household.</summary>
    public static IReadOnlyList<string> SubjectsInHand(TurnDraft draft, string text)
    {
        var debts = draft.State.Case.Debts;
        var asked = draft.Progress.Asking?.Subject ?? "";
        var named = debts.Where(debt => debt.Creditor.Is(name => text.Contains(name, StringComparison.Ordinal))).Select(debt => debt.Id).ToList();
        var paper = draft.State.Case.Papers.FirstOrDefault(item => item.Id == asked)?.Debt.Match(id => id, () => "") ?? "";
        return named.Count > 0 ? [.. named, ""] : [.. new[] { asked, paper, debts.Count > 0 ? debts[^1].Id : "", "" }.Distinct()];
    }
}
