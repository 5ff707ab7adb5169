using DebtBot.Dialogs.Conversation;
using DebtBot.Dialogs.Interviewing;
using DebtBot.Dialogs.Interviews;
using DebtBot.Dialogs.Listening;
using DebtBot.Dialogs.Presenting.Negotiation;
using DebtBot.Knowledge.Negotiation.Preparing;

namespace DebtBot.Dialogs.Interruptions.Negotiation;

/// <summary>「台本」「次」「アコムの台本」: the preparation for one creditor, one step a turn. The gate is asked anew at each step.</summary>
internal sealed class PreparationSteps(InterviewGuide guide) : Interruption
{
    public override InterruptionOutcome Answer(TurnDraft draft, string text)
    {
        var command = CommandReader.Read(text);
        var named = Named(draft.State, text);
        return command == Command.NextStep && draft.State.Coach is { Preparing: true, Debt: not null } ? Next(draft)
            : command == Command.NextStep && draft.State.Coach.Preparing && draft.Progress.Asking is null ? Begin(draft, null)
            : command == Command.Script || named is not null ? Begin(draft, named)
            : command == Command.NextStep ? NothingToGoOnWith(draft)
            : InterruptionOutcome.NotMine;
    }

    /// <summary>「次」 while no preparation is being read: how to pass over the question, or how to begin.</summary>
    private static InterruptionOutcome NothingToGoOnWith(TurnDraft draft)
    {
        draft.Say(draft.Progress.Asking is null ? "negotiation.no-next" : "negotiation.pass-over");
        return draft.Progress.Asking is null ? InterruptionOutcome.Done : InterruptionOutcome.AskAgain;
    }

    private InterruptionOutcome Begin(TurnDraft draft, string? named)
    {
        var all = draft.Law.Prepare(draft.State.Case, draft.Moment.Report);
        if (all.FirstOrDefault(item => named is null || item.Debt == named) is { } found)
        {
            return Show(draft, found, 0);
        }

        Refuse(draft, named);
        return draft.Progress.Asking is null ? InterruptionOutcome.Done : InterruptionOutcome.AskAgain;
    }

    /// <summary>Why there is no script: a stop of this creditor's, or no plan yet.</summary>
    private void Refuse(TurnDraft draft, string? named)
    {
        draft.State = draft.State with { Coach = draft.State.Coach with { Preparing = true, Debt = null } };
        if (draft.Moment.Report.Plan is not { } plan)
        {
            draft.Say("negotiation.debts-first");
        }
        else if (named is not null && draft.Moment.Report.LockOf(named) is { Open: false })
        {
            GateMessages.Closed(draft.Moment, [named], guide, draft.Law, draft.Texts).ToList().ForEach(draft.Say);
        }
        else
        {
            PlanMessages.Of(plan, draft.Moment, guide, draft.Law, draft.Texts).ToList().ForEach(draft.Say);
        }
    }

    private InterruptionOutcome Next(TurnDraft draft)
    {
        var all = draft.Law.Prepare(draft.State.Case, draft.Moment.Report).ToList();
        var at = all.FindIndex(item => item.Debt == draft.State.Coach.Debt);
        return at < 0 ? Begin(draft, null)
            : draft.State.Coach.Step + 1 < StepMessages.Count ? Show(draft, all[at], draft.State.Coach.Step + 1)
            : at + 1 < all.Count ? Show(draft, all[at + 1], 0)
            : End(draft);
    }

    private static InterruptionOutcome End(TurnDraft draft)
    {
        draft.State = draft.State with { Coach = draft.State.Coach with { Debt = null, Step = 0 } };
        draft.Say("negotiation.all-read");
        return InterruptionOutcome.Done;
    }

    private static InterruptionOutcome Show(TurnDraft draft, Preparation preparation, int step)
    {
        draft.State = draft.State with { Coach = new() { Preparing = true, Debt = preparation.Debt, Step = step } };
        StepMessages.Of(preparation, step, draft.Moment, draft.Law, draft.Texts).ToList().ForEach(draft.Say);
        return InterruptionOutcome.Done;
    }

    private static string? Named(ConversationState state, string text) => !text.Contains("台本", StringComparison.Ordinal) ? null
        : NamedDebts.In(state.Case, text) is [var debt, ..] ? debt.Id : null;
}
