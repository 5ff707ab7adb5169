using DebtBot.Dialogs.Conversation;
using DebtBot.Dialogs.Interviewing;
using DebtBot.Knowledge.Values;

namespace DebtBot.Dialogs.Interruptions;

/// <summary>「戻る」: takes back the last answer and asks that question again.</summary>
internal sealed class GoBack(InterviewGuide guide) : CommandInterruption(Command.GoBack)
{
    protected override InterruptionOutcome Obey(TurnDraft draft)
    {
        var answered = draft.Progress.Answered;
        if (answered.Count == 0 || guide.Find(answered[^1].Question) is not { } question)
        {
            draft.Say("back.nothing");
            return InterruptionOutcome.AskAgain;
        }

        var last = answered[^1];
        draft.State = question.Settle(draft.State, last.Subject, AnswerKind.NotAsked);
        draft.Progress = draft.Progress with { Answered = [.. answered.SkipLast(1)], Asking = last, Paused = false };
        draft.Say("back.done");
        return InterruptionOutcome.AskAgain;
    }
}
