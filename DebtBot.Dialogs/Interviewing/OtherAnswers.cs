using DebtBot.Dialogs.Conversation;
using DebtBot.Dialogs.JapaneseText;
using DebtBot.Knowledge.Values;

namespace DebtBot.Dialogs.Interviewing;

/// <summary>Answers to a question that was not put just now: 「80万くらい」 when a day is asked, 「いや、11月10日」 after a day was echoed, 「毎月の返済はわからない」.</summary>
public sealed class OtherAnswers(InterviewGuide guide)
{
    /// <summary>「130万くらいです」 is an amount and hardly anything else; 「3万だけ払えば待つ」 tells a story.</summary>
    private const int MostOtherWords = 6;

    private static readonly string[] TakenBack = ["いや", "ちがう", "ちがった", "違う", "違った", "まちがえた", "間違えた", "まちがい", "間違い", "やっぱ", "ごめん", "すみません", "訂正", "じゃなくて", "あ、"];

    /// <summary>A word of taking back, then a value: what was echoed last is put right.</summary>
    public bool TakeBack(TurnDraft draft, string text, HearingContext context)
    {
        if (!Array.Exists(TakenBack, word => text.TrimStart().StartsWith(word, StringComparison.Ordinal)) || context.Reader.Read(text, context.Today).Count == 0)
        {
            return false;
        }

        foreach (var last in draft.Progress.Heard)
        {
            if (guide.Find(last.Question) is { IsMeasure: true } question && HearValue(draft.State, question, last.Subject, text, context) is { } right)
            {
                draft.State = right;
                return true;
            }
        }

        return false;
    }

    /// <summary>A value for another question about the same subject: one that the words name, or the chief amount or day of that subject while it is open.</summary>
    public bool Hear(TurnDraft draft, Asked asked, string text, HearingContext context)
    {
        if (context.Reader.Read(text, context.Today) is not { Count: > 0 } entities)
        {
            return false;
        }

        var subject = SubjectInHand(draft, asked);
        var named = Named(draft, asked, subject, text).ToList();
        var open = subject.Length == 0 || text.Length - entities.Sum(entity => entity.Length) > MostOtherWords
            ? []
            : guide.Questions.Where(question => question.IsMeasure && question.IsAbout(draft.State, subject) && question.IsOpen(draft.State, subject) && guide.IsChief(question));
        foreach (var question in named.Concat(open).Where(question => question.Id != asked.Question))
        {
            if ((HearValue(draft.State, question, subject, text, context) ?? Unknown(draft.State, question, subject, text, context)) is { } heard)
            {
                draft.State = heard;
                return true;
            }
        }

        return false;
    }

    /// <summary>What the question is about; while the list is being written, the debt written last.</summary>
    private string SubjectInHand(TurnDraft draft, Asked asked) =>
        asked.Subject.Length == 0 && guide.Find(asked.Question)?.IsAbout(draft.State, "") == false && draft.State.Case.Debts is [.., var latest] ? latest.Id : asked.Subject;

    /// <summary>「毎月いくらかわからない」 while a day is asked: it is the monthly amount that is not known.</summary>
    public bool IsUnknownNamed(TurnDraft draft, Asked asked, string text, HearingContext context) =>
        AnswerWords.KindOf(text, context) is not null && !IsNamed(draft, asked.Question, text) && Named(draft, asked, asked.Subject, text).Any();

    private IEnumerable<Question> Named(TurnDraft draft, Asked asked, string subject, string text) =>
        guide.Questions.Where(question => question.IsMeasure && question.Id != asked.Question && question.IsAbout(draft.State, subject) && IsNamed(draft, question.Id, text));

    private static bool IsNamed(TurnDraft draft, string question, string text) =>
        draft.Texts[question].Words.Any(word => Folded.Of(text).Contains(Folded.Of(word), StringComparison.Ordinal));

    private static ConversationState? HearValue(ConversationState state, Question question, string subject, string text, HearingContext context) =>
        question.Hear(state, subject, text, context) is { } heard && question.Answer(heard, subject) is { } value && value != question.Answer(state, subject) ? heard : null;

    private static ConversationState? Unknown(ConversationState state, Question question, string subject, string text, HearingContext context) =>
        AnswerWords.KindOf(text, context) is { } kind && question.KindOf(state, subject) == AnswerKind.NotAsked ? question.Settle(state, subject, kind) : null;
}
