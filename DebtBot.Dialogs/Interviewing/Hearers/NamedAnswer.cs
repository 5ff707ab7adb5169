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

    private bool One(TurnDraft draft, string text, HearingContext context, bool isFurther)
    {
        foreach (var (question, subject) in Naming.Named(guide, draft, Naming.SubjectsInHand(draft, text), text))
        {
            if ((isFurther || question.Id != draft.Progress.Asking?.Question)
                && (Naming.OtherValue(draft.State, question, subject, text, context) ?? Naming.Unknown(draft.State, question, subject, text, context)) is { } heard)
            {
                draft.State = heard;
                return true;
            }
        }

        return false;
    }
}
