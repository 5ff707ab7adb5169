using DebtBot.Dialogs.Conversation;
using DebtBot.Dialogs.JapaneseText;

namespace DebtBot.Dialogs.Interviewing.Hearers;

/// <summary>「さっきの家賃、5万じゃなくて6万」「受け取ったのは10日でした」: an earlier answer is put right by naming it, whatever is being asked.</summary>
internal sealed class NamedCorrection(InterviewGuide guide) : Hearer
{
    private static readonly string[] Marks = ["じゃなく", "ではなく", "でなく", "間違", "まちが", "訂正", "違った", "ちがった", "直して", "直したい", "やっぱり", "でした", "だった", "さっきの"];
    private static readonly string[] NotButMarks = ["じゃなくて", "ではなくて", "ではなく", "じゃなく", "でなく"];

    public override bool HearsAll(TurnDraft draft) => true;

    public override bool Hear(TurnDraft draft, string text, HearingContext context)
    {
        if (!Array.Exists(Marks, mark => text.Contains(mark, StringComparison.Ordinal)))
        {
            return false;
        }

        var value = AfterTheMark(text);
        foreach (var (question, subject, _) in guide.Answers(draft.State).OrderByDescending(item => Naming.IsNamed(draft, item.Question.Id, text)).ToList())
        {
            if (!IsBeingAsked(draft, question, subject) && Names(draft, question, subject, text) && Naming.OtherValue(draft.State, question, subject, value, context) is { } right)
            {
                draft.State = right with { Progress = right.Progress with { Confirmed = default } };
                return true;
            }
        }

        return false;
    }

    private static bool IsBeingAsked(TurnDraft draft, Question question, string subject) => draft.Progress.Asking is { } asking && asking.Question == question.Id && asking.Subject == subject;

    /// <summary>The correction names the fact by one of its words; a fact about a debt needs the creditor's name when there are several debts.</summary>
    private bool Names(TurnDraft draft, Question question, string subject, string text)
    {
        var creditor = draft.State.Case.DebtById(subject)?.Creditor.Match(name => name, () => "") ?? "";
        var named = Naming.IsNamed(draft, question.Id, text);
        return creditor.Length == 0
            ? named
            : (text.Contains(creditor, StringComparison.Ordinal) && (named || (question.Id == "debt.balance" && !Naming.Named(guide, draft, [subject], text).Any()))) || (named && draft.State.Case.Debts.Count == 1);
    }

    private static string AfterTheMark(string text)
    {
        foreach (var mark in NotButMarks)
        {
            if (text.IndexOf(mark, StringComparison.Ordinal) is >= 0 and var at && at + mark.Length < text.Length)
            {
                return text[(at + mark.Length)..];
            }
        }

        return text;
    }
}
