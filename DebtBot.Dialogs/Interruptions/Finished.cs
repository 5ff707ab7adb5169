using DebtBot.Dialogs.Conversation;
using DebtBot.Dialogs.Interviewing;
using DebtBot.Dialogs.Presenting;
using DebtBot.Knowledge.Values;

namespace DebtBot.Dialogs.Interruptions;

/// <summary>「以上」 where the list is not being asked: the list of debts is closed. Once it is, the person has said enough, and tonight's card is what they take along.</summary>
internal sealed class Finished(InterviewGuide guide) : Interruption
{
    private const string TheList = "debts.complete";

    /// <summary>「ほかはない」「それだけ」 speak of a list, not of the whole conversation.</summary>
    private static readonly string[] OfAList = ["ない", "ありません", "全部", "全て", "だけ"];

    public override InterruptionOutcome Answer(TurnDraft draft, string text)
    {
        if (CommandReader.Read(text) != Command.Finish || draft.Progress.Asking is not { } asked || asked.Question == TheList || guide.Find(asked.Question) is { HearsTheEnd: true })
        {
            return InterruptionOutcome.NotMine;
        }

        var file = draft.State.Case;
        if (file.Debts.Count > 0 && (!file.DebtListComplete.IsSettled || Array.Exists(OfAList, word => text.Contains(word, StringComparison.Ordinal))))
        {
            draft.State = draft.State with { Case = file with { DebtListComplete = Answer<bool>.Given(true) } };
            draft.Say("finished.list");
            return InterruptionOutcome.AskAgain;
        }

        draft.Progress = draft.Progress with { Paused = true };
        draft.Say("finished.all");
        draft.Say(TonightCard.Message(draft.Moment, draft.Texts));
        return InterruptionOutcome.Done;
    }
}
