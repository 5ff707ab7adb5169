using DebtBot.Dialogs.Conversation;
using DebtBot.Dialogs.Interviewing;
using DebtBot.Dialogs.JapaneseText;
using DebtBot.Dialogs.Messages;

namespace DebtBot.Dialogs.Interruptions;

/// <summary>「家賃、5万じゃなくて6万」「受け取ったのは10日でした」: an earlier answer is put right by naming it, whatever is being asked.</summary>
internal sealed class Correct(InterviewGuide guide, JapaneseReader reader, Echo echo, Action<TurnDraft> announce) : Interruption
{
    private static readonly string[] Marks = ["じゃなく", "ではなく", "でなく", "間違", "まちが", "訂正", "違った", "ちがった", "直して", "直したい", "やっぱり", "でした", "だった", "さっきの"];

    public override InterruptionOutcome Answer(TurnDraft draft, string text)
    {
        if (!Array.Exists(Marks, mark => text.Contains(mark, StringComparison.Ordinal)))
        {
            return InterruptionOutcome.NotMine;
        }

        var context = new HearingContext(reader, draft.Today);
        var value = AfterTheMark(text);
        foreach (var (question, subject, _) in guide.Answers(draft.State).OrderByDescending(item => IsNamed(draft, item.Question, text)).ToList())
        {
            if (Names(draft, question, subject, text) && draft.Progress.Asking is var asking && !(asking?.Question == question.Id && asking.Subject == subject)
                && question.Hear(draft.State, subject, value, context) is { } corrected && question.Answer(corrected, subject) != question.Answer(draft.State, subject))
            {
                var before = draft.State;
                draft.State = corrected with { Progress = corrected.Progress with { Confirmed = default } };
                echo.SayBack(draft, before, answered: true);
                announce(draft);
                return InterruptionOutcome.AskAgain;
            }
        }

        return InterruptionOutcome.NotMine;
    }

    /// <summary>The correction names the fact by one of its words; a fact about a debt needs the creditor's name when there are several debts.</summary>
    private static bool Names(TurnDraft draft, Question question, string subject, string text)
    {
        var creditor = draft.State.Case.DebtById(subject)?.Creditor.Match(name => name, () => "") ?? "";
        var named = IsNamed(draft, question, text);
        return creditor.Length == 0
            ? named
            : (text.Contains(creditor, StringComparison.Ordinal) && (named || question.Id == "debt.balance")) || (named && draft.State.Case.Debts.Count == 1);
    }

    private static bool IsNamed(TurnDraft draft, Question question, string text) =>
        draft.Texts[question.Id].Words.Any(word => text.Contains(word, StringComparison.Ordinal));

    private static string AfterTheMark(string text)
    {
        foreach (var mark in (ReadOnlySpan<string>)["じゃなくて", "ではなくて", "ではなく", "じゃなく", "でなく"])
        {
            if (text.IndexOf(mark, StringComparison.Ordinal) is >= 0 and var at && at + mark.Length < text.Length)
            {
                return text[(at + mark.Length)..];
            }
        }

        return text;
    }
}
