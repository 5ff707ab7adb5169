using DebtBot.Dialogs.Conversation;
using DebtBot.Dialogs.Interviewing;
using DebtBot.Dialogs.JapaneseText.Topics;
using DebtBot.Dialogs.Presenting.Negotiation;
using DebtBot.Knowledge.Data;

namespace DebtBot.Dialogs.Interruptions.Negotiation;

/// <summary>「交渉の準備」: first who may be talked to at all and who not yet, then the questions a plan still needs.</summary>
internal sealed class PrepareNegotiation(InterviewGuide guide) : CommandInterruption(Command.Negotiate)
{
    public const string Words = "交渉の準備";

    protected override InterruptionOutcome Obey(TurnDraft draft)
    {
        draft.State = draft.State with { Coach = draft.State.Coach with { Preparing = true } };
        draft.Progress = draft.Progress with
        {
            GoOn = draft.Progress.GoOn.IsGiven ? true : draft.Progress.GoOn,
            Trouble = draft.Progress.Trouble.IsSettled ? draft.Progress.Trouble : KebabNames<Topic>.NameOf(Topic.Negotiate),
        };
        if (draft.State.Case.Debts.Count == 0)
        {
            draft.Say("negotiation.debts-first");
            return InterruptionOutcome.AskAgain;
        }

        GateMessages.Of(draft.Moment, guide, draft.Law, draft.Texts).ToList().ForEach(draft.Say);
        draft.MarkSaid(GateMessages.Id(draft.Moment));
        if (guide.Next(draft.Moment) is null)
        {
            draft.Say(ReadyMessage.Of(draft.Moment, draft.Texts));
            return InterruptionOutcome.Done;
        }

        return InterruptionOutcome.AskAgain;
    }
}
