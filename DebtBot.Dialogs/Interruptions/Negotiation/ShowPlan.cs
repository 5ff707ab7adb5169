using DebtBot.Dialogs.Conversation;
using DebtBot.Dialogs.Interviewing;
using DebtBot.Dialogs.Presenting;
using DebtBot.Dialogs.Presenting.Negotiation;

namespace DebtBot.Dialogs.Interruptions.Negotiation;

/// <summary>「返済計画」: what can be promised each month and kept; while that cannot be told, what is still needed.</summary>
internal sealed class ShowPlan(InterviewGuide guide) : CommandInterruption(Command.PaymentPlan)
{
    protected override InterruptionOutcome Obey(TurnDraft draft)
    {
        if (draft.Moment.Report.Plan is not { } plan)
        {
            draft.Say("negotiation.debts-first");
            return InterruptionOutcome.AskAgain;
        }

        draft.State = draft.State with { Coach = draft.State.Coach with { Preparing = true } };
        PlanMessages.Of(plan, draft.Moment, guide, draft.Law, draft.Texts).ToList().ForEach(draft.Say);
        return draft.Progress.Asking is null ? InterruptionOutcome.Done : InterruptionOutcome.AskAgain;
    }
}

/// <summary>「借り先の表」: every debt with all that is known, correctable by name.</summary>
internal sealed class ShowInventory() : CommandInterruption(Command.Inventory)
{
    protected override InterruptionOutcome Obey(TurnDraft draft)
    {
        if (draft.State.Case.Debts.Count == 0)
        {
            draft.Say("negotiation.debts-first");
            return InterruptionOutcome.AskAgain;
        }

        draft.Say(InventoryMessage.Of(draft.State.Case, draft.Texts));
        draft.Say("inventory.correct");
        return draft.Progress.Asking is null ? InterruptionOutcome.Done : InterruptionOutcome.AskAgain;
    }
}

/// <summary>「忘れた借金」: where a debt nobody remembers can be found.</summary>
internal sealed class ShowForgottenDebts() : CommandInterruption(Command.ForgottenDebts)
{
    protected override InterruptionOutcome Obey(TurnDraft draft)
    {
        LegalBubble.Of(draft.Law.ForgottenDebts, draft.Law.Sentences).ToList().ForEach(draft.Say);
        return draft.Progress.Asking is null ? InterruptionOutcome.Done : InterruptionOutcome.AskAgain;
    }
}
