using DebtBot.Dialogs.Conversation;

namespace DebtBot.Dialogs.Interviewing.Hearers;

/// <summary>An amount or a day for another question that the words name: 「毎月2万返してます」 while a day is asked. Of a message that says several things each further part is heard, even when the first has answered.</summary>
internal sealed class NamedAnswer(InterviewGuide guide) : Hearer
{
    public override bool Always => true;

    public override bool Hear(TurnDraft draft, string text, HearingContext context)
    {
        var parts = Parts.Of(text);
        return parts.Count > 1
            ? parts.Skip(1).Aggregate(false, (heard, part) => One(draft, part, context, isFurther: true) || heard)
            : One(draft, text, context, isFurther: false);
    }

    /// <summary>Of a long story the listeners have heard each debt's own amount; a later amount of the same story is another's.</summary>
    private static bool WasHeardJustNow(TurnDraft draft, Question question, string subject) => question.Answer(draft.Before, subject) != question.Answer(draft.State, subject);

    /// <summary>「アコム90万、プロミス50万。毎月の返済が9万」: what all of several debts take is no single one's.</summary>
    private static bool IsOneOfSeveral(TurnDraft draft, string subject, string text) =>
        subject.Length > 0 && subject != draft.Progress.Asking?.Subject && draft.State.Case.Debts is { Count: > 1 } debts
        && debts.Any(debt => debt.Id == subject) && !(debts.Where(debt => debt.Creditor.Is(name => text.Contains(name, StringComparison.Ordinal))).ToList() is [var only] && only.Id == subject);

    private static ConversationState? Heard(TurnDraft draft, Question question, string subject, string text, HearingContext context) =>
        Naming.OtherValue(draft.State, question, subject, text, context) ?? Naming.Unknown(draft.State, question, subject, text, context);

    private bool One(TurnDraft draft, string text, HearingContext context, bool isFurther)
    {
        foreach (var (question, subject) in Naming.Named(guide, draft, Naming.SubjectsInHand(draft, text), text))
        {
            if ((isFurther || question.Id != draft.Progress.Asking?.Question) && !WasHeardJustNow(draft, question, subject) && !IsOneOfSeveral(draft, subject, text)
                && Heard(draft, question, subject, Naming.UnknownClause(draft, question, text, context) ?? text, context) is { } heard)
            {
                draft.State = heard;
                return true;
            }
        }

        return false;
    }
}
