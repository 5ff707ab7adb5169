using DebtBot.Dialogs.Conversation;

namespace DebtBot.Dialogs.Interviewing.Hearers;

/// <summary>「80万くらい」 and hardly anything else, while something else is asked: the chief amount or day of what is spoken of, as long as it is open. A day is taken only where that very thing, or the list, is being asked about: 「今日も3回」 in the middle of a call's story is no payment.</summary>
internal sealed class ChiefValue(InterviewGuide guide) : Hearer
{
    /// <summary>「130万くらいです」 is an amount and hardly anything else; 「3万だけ払えば待つ」 tells a story.</summary>
    private const int MostOtherWords = 6;

    public override bool Hear(TurnDraft draft, string text, HearingContext context)
    {
        if (draft.Progress.Asking is not { } asked || guide.Find(asked.Question)?.IsForSeveral == true || !IsAValue(text, asked, context))
        {
            return false;
        }

        foreach (var subject in Naming.SubjectsInHand(draft, text).Where(subject => subject.Length > 0))
        {
            foreach (var question in guide.Questions.Where(question => question.Id != asked.Question && question.IsMeasure && guide.IsChief(question) && (!question.IsDay || IsInHand(draft, asked, subject)) && question.IsAbout(draft.State, subject) && question.IsOpen(draft.State, subject)))
            {
                if ((Naming.OtherValue(draft.State, question, subject, text, context) ?? Naming.Unknown(draft.State, question, subject, text, context)) is { } heard)
                {
                    draft.State = heard;
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>A day behind words that were not understood belongs to those words: 「請求が来ただけ」「3日前」.</summary>
    private bool IsInHand(TurnDraft draft, Asked asked, string subject) =>
        asked.Misses == 0 && (asked.Subject == subject || IsTheList(asked) || guide.Find(asked.Question)?.IsAbout(draft.State, subject) == true);

    /// <summary>An amount or a day and hardly anything else; of a bare number only behind a name of the list: 「オリコ」「90」.</summary>
    private static bool IsAValue(string text, Asked asked, HearingContext context) => context.Reader.Read(text, context.Today) is { Count: > 0 } entities
        ? text.Length - entities.Sum(entity => entity.Length) <= MostOtherWords
        : IsTheList(asked) && Unclear.IsBareNumber(text);

    private static bool IsTheList(Asked asked) => asked.Question == Asker.TheList;
}
