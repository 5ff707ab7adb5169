using DebtBot.Dialogs.Conversation;
using DebtBot.Knowledge.Values;

namespace DebtBot.Dialogs.Interviewing;

/// <summary>After an answer that was not understood: other words, then where to look, then it stays unknown and the conversation moves on. Never the same sentence twice.</summary>
public sealed class RepairLadder(InterviewGuide guide, Asker asker, Action<TurnDraft> announce)
{
    private const int LastRung = 2;

    /// <summary>What is said, turn about, when nothing is asked and nothing was understood.</summary>
    private static readonly string[] IdleWords = ["common.not-understood", "common.idle-desks", "common.idle-waiting"];

    public void Climb(TurnDraft draft, string text, HearingContext context)
    {
        if (draft.Progress.Asking is not { } asked || guide.Find(asked.Question) is not { } question)
        {
            Idle(draft);
            return;
        }

        if (OutOfRange.TextFor(text, draft.Today) is { } outside)
        {
            draft.Say(outside);
        }

        draft.Progress = draft.Progress with { Asking = asked with { Misses = asked.Misses + 1 } };
        var words = draft.Texts[question.Id];
        if (asked.Misses == 0 && Unclear.QuestionFor(draft, question, text, context) is var (which, readings))
        {
            asker.AskInOtherWords(draft, question, asked.Subject, which, readings);
        }
        else if (asked.Misses == 0 && words.Repair is { } repair)
        {
            asker.AskInOtherWords(draft, question, asked.Subject, repair);
        }
        else if (asked.Misses < LastRung && words.Help is { } help)
        {
            asker.AskInOtherWords(draft, question, asked.Subject, help);
        }
        else
        {
            draft.State = question.Settle(draft.State, asked.Subject, AnswerKind.DontKnow);
            draft.Say("common.move-on");
            announce(draft);
            asker.AskNext(draft);
        }
    }

    private void Idle(TurnDraft draft)
    {
        announce(draft);
        draft.Say(IdleWords[draft.Progress.IdleMisses % IdleWords.Length]);
        draft.Progress = draft.Progress with { IdleMisses = draft.Progress.IdleMisses + 1 };
        if (draft.Progress.IdleMisses == 1)
        {
            asker.AskNext(draft);
        }
    }
}
