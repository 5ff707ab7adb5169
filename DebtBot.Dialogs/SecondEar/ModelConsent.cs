using DebtBot.Dialogs.Conversation;
using DebtBot.Dialogs.Interruptions;

namespace DebtBot.Dialogs.SecondEar;

/// <summary>「AIなし」: from now on no model reads this person's words. Holds until they say otherwise, also over a new start.</summary>
internal sealed class WithoutModel(bool configured) : CommandInterruption(Command.WithoutModel)
{
    protected override InterruptionOutcome Obey(TurnDraft draft)
    {
        draft.State = draft.State with { Consent = draft.State.Consent with { WithoutModel = true } };
        draft.Say(configured ? "ear.off" : "ear.none");
        return InterruptionOutcome.AskAgain;
    }
}

/// <summary>「AIあり」: takes that back.</summary>
internal sealed class WithModel(bool configured) : CommandInterruption(Command.WithModel)
{
    protected override InterruptionOutcome Obey(TurnDraft draft)
    {
        draft.State = draft.State with { Consent = draft.State.Consent with { WithoutModel = false } };
        draft.Say(configured ? "ear.on" : "ear.none");
        return InterruptionOutcome.AskAgain;
    }
}
