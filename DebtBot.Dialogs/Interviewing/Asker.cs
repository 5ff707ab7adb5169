using DebtBot.Dialogs.Conversation;
using DebtBot.Dialogs.Messages;
using DebtBot.Dialogs.Rehearsing;
using DebtBot.Knowledge.Values;

namespace DebtBot.Dialogs.Interviewing;

/// <summary>Puts questions: the next open one, or the pending one again after an interruption.</summary>
public sealed class Asker(InterviewGuide guide, Func<ConversationState, string, string> subjectName)
{
    public const string DontKnow = "わからない";
    public const string Decline = "答えたくない";

    /// <summary>The question for more creditors, which names and 「以上」 answer.</summary>
    public const string TheList = "debts.complete";

    /// <summary>Asks the first open question; when nothing is open, says so once and offers what can be done next.</summary>
    public void AskNext(TurnDraft draft)
    {
        if (guide.Next(draft.Moment) is var (_, question, subject))
        {
            var isSame = draft.Progress.Asking is { } asked && asked.Question == question.Id && asked.Subject == subject;
            draft.Progress = isSame ? draft.Progress : draft.Progress with { Asking = new(question.Id, subject, 0) };
            draft.Say(Put(draft, question, subject, Wording(draft, question, subject)));
        }
        else
        {
            draft.Progress = draft.Progress with { Asking = null };
            draft.Say("common.anything-else");
        }
    }

    /// <summary>Asks the pending question again in the same place, or says the line of a rehearsal again; a question settled meanwhile gives way to the next.</summary>
    public void AskAgain(TurnDraft draft)
    {
        if (Partner.SayAgain(draft))
        {
            return;
        }

        if (draft.Progress.Asking is { } asked && guide.Find(asked.Question) is { } question && question.IsOpen(draft.State, asked.Subject))
        {
            draft.Say(Put(draft, question, asked.Subject, Wording(draft, question, asked.Subject)));
        }
        else
        {
            AskNext(draft);
        }
    }

    /// <summary>The question in other words, after an answer that was not understood.</summary>
    /// <param name="buttons">Instead of the question's own.</param>
    public void AskInOtherWords(TurnDraft draft, Question question, string subject, string words, IReadOnlyList<QuickReply>? buttons = null) =>
        draft.Say(Put(draft, question, subject, words, buttons));

    /// <summary>The question's own words; where they stood in the reply before, the way back to it with a hint.</summary>
    private string Wording(TurnDraft draft, Question question, string subject)
    {
        var text = draft.Texts[question.Id];
        var ask = question.Id == TheList && draft.State.Case.Debts.Count > 0 ? draft.Texts["debts.more"].Ask! : text.Ask!;
        var name = subjectName(draft.State, subject);
        return !draft.SaidJustNow(Filled.With(ask, [("debt", name), .. question.Values(draft.State, subject)])) ? ask
            : text.Again ?? Filled.With(draft.Texts["common.back-to"].Say[0], ("name", name.Length == 0 ? text.Name! : $"{name}の{text.Name}"), ("help", text.Help!));
    }

    private Message Put(TurnDraft draft, Question question, string subject, string words, IReadOnlyList<QuickReply>? buttons = null)
    {
        var text = draft.Texts[question.Id];
        return new(Filled.With(words, [("debt", subjectName(draft.State, subject)), .. question.Values(draft.State, subject)]))
        {
            QuickReplies = WithWaysOut(question, buttons ?? question.Buttons(draft.State, subject, text)),
            Why = text.Why is { } why ? Filled.With(why, ("debt", subjectName(draft.State, subject))) : null,
        };
    }

    /// <summary>わからない and 答えたくない are offered with every question about a fact.</summary>
    private static IReadOnlyList<QuickReply> WithWaysOut(Question question, IReadOnlyList<QuickReply> buttons) =>
        !question.OffersWaysOut
            ? buttons
            : [.. buttons, .. new[] { DontKnow, Decline }.Where(way => buttons.All(button => button.Value != way)).Select(way => new QuickReply(way, way))];
}
