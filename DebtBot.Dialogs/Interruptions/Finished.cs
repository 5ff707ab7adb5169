using DebtBot.Dialogs.Conversation;
using DebtBot.Dialogs.Interviewing;
using DebtBot.Dialogs.Interviews;
using DebtBot.Dialogs.Presenting;
using DebtBot.Knowledge.Values;

namespace DebtBot.Dialogs.Interruptions;

/// <summary>「以上」 where the list is not being asked: the list of debts is closed. Once it is, the person has said enough, and tonight's card is what they take along. 「いいえ」 to 「ほかに気になることがあれば」 says the same.</summary>
internal sealed class Finished(InterviewGuide guide) : Interruption
{
    /// <summary>「ほかはない」「それだけ」 speak of a list, not of the whole conversation.</summary>
    private static readonly string[] OfAList = ["ない", "ありません", "全部", "全て", "だけ"];

    public override InterruptionOutcome Answer(TurnDraft draft, string text)
    {
        if (draft.Progress.Asking is not { } asked)
        {
            return IsNothingElse(draft, text) ? End(draft) : InterruptionOutcome.NotMine;
        }

        if (CommandReader.Read(text) != Command.Finish || guide.Find(asked.Question) is { HearsTheEnd: true })
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

        return End(draft);
    }

    private static InterruptionOutcome End(TurnDraft draft)
    {
        draft.Progress = draft.Progress with { Paused = true };
        draft.Say("finished.all");
        draft.Say(TonightCard.Message(draft.Moment, draft.Texts));
        return InterruptionOutcome.Done;
    }

    private static bool IsNothingElse(TurnDraft draft, string text) =>
        draft.Texts["common.anything-else"] is var offer && (draft.SaidJustNow(offer.Say[0]) || draft.SaidJustNow(offer.Again!)) && (CommandReader.Read(text) == Command.Finish || PlainWords.YesNo(text) is false);
}
