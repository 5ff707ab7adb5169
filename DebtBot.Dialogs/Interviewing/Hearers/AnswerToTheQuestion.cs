using DebtBot.Dialogs.Conversation;
using DebtBot.Dialogs.JapaneseText.Creditors;
using DebtBot.Dialogs.Listening;
using DebtBot.Knowledge.Cases;

namespace DebtBot.Dialogs.Interviewing.Hearers;

/// <summary>The answer to what is asked: its value, the number of a button, or わからない and 答えたくない. Of a message that says several things the first part is tried first.</summary>
internal sealed class AnswerToTheQuestion(InterviewGuide guide) : Hearer
{
    public override bool HearsAll(TurnDraft draft) => draft.Progress.Answered is [.., var last] && guide.Find(last.Question)?.HearsAll == true;

    public override bool Hear(TurnDraft draft, string text, HearingContext context)
    {
        if (draft.Progress.Asking is not { } asked || guide.Find(asked.Question) is not { } question)
        {
            return false;
        }

        var parts = Parts.Of(text);
        var heard = (parts.Count > 1 ? Answer(draft, question, asked, parts[0], context) : null) ?? Answer(draft, question, asked, text, context);
        if (heard is null)
        {
            return false;
        }

        draft.State = heard;
        draft.Progress = draft.Progress with { Answered = [.. draft.Progress.Answered.TakeLast(99), asked with { Misses = 0 }] };
        return true;
    }

    private ConversationState? Answer(TurnDraft draft, Question question, Asked asked, string text, HearingContext context) =>
        IsMeantForAnother(draft, question, asked, text, context) ? null
        : question.Hear(draft.State, asked.Subject, text, context)
            ?? (Button(draft, question, asked.Subject, text) is { } button ? question.Hear(draft.State, asked.Subject, button, context) : null)
            ?? (AnswerWords.KindOf(text, context) is { } kind ? question.Settle(draft.State, asked.Subject, kind) : null);

    private bool IsMeantForAnother(TurnDraft draft, Question question, Asked asked, string text, HearingContext context) =>
        question.IsForSeveral ? TakenBack.Opens(text) : IsUnknownNamed(draft, asked, text, context) || SpeaksOfAnotherDebt(draft, question, asked, text);

    /// <summary>「毎月いくらかわからない」 while a day is asked: it is the monthly amount that is not known.</summary>
    private bool IsUnknownNamed(TurnDraft draft, Asked asked, string text, HearingContext context) =>
        AnswerWords.KindOf(text, context) is not null && !Naming.IsNamed(draft, asked.Question, text) && Naming.Named(guide, draft, [asked.Subject], text).Any(item => item.Question.Id != asked.Question);

    /// <summary>「アコムの返済は3万」 while the income is asked: the words name a creditor and what about it. While another lender's kind is asked, the name is enough, unless it is the name of a kind.</summary>
    private bool SpeaksOfAnotherDebt(TurnDraft draft, Question question, Asked asked, string text) =>
        (question.IsMeasure || question.Id == DebtFacts.Kind.Key)
        && NamedDebts.In(draft.State.Case, text).Any(debt => debt.Id != asked.Subject && (question.IsMeasure ? Naming.Named(guide, draft, [debt.Id], text).Any() : !debt.Creditor.Is(CreditorDictionary.IsClass)));

    /// <summary>"2" or 「②」 stands for the second button.</summary>
    private static string? Button(TurnDraft draft, Question question, string subject, string text) =>
        question.Buttons(draft.State, subject, draft.Texts[question.Id]) is { Count: > 2 } buttons
        && AnswerWords.Ordinal(text) is { } number && number <= buttons.Count
            ? buttons[number - 1].Value
            : null;
}
