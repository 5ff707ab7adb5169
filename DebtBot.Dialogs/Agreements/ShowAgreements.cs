using DebtBot.Dialogs.Conversation;
using DebtBot.Dialogs.Interruptions;

namespace DebtBot.Dialogs.Agreements;

/// <summary>「約束」: every agreement noted, with the next due day; how to tell one when there is none.</summary>
internal sealed class ShowAgreements() : CommandInterruption(Command.Agreements)
{
    protected override InterruptionOutcome Obey(TurnDraft draft)
    {
        if (draft.State.Agreements.Count == 0)
        {
            draft.Say("agreement.none");
        }
        else
        {
            draft.Say("agreement.list", ("list", string.Join('\n', draft.State.Agreements.Select(agreement => "・" + AgreementLine.Of(agreement, draft.Texts)))));
            draft.Say("agreement.how-to");
        }

        return InterruptionOutcome.AskAgain;
    }
}

/// <summary>「見直す」: life has changed; what to tell, and to be in touch before the day.</summary>
internal sealed class Replan() : CommandInterruption(Command.Replan)
{
    protected override InterruptionOutcome Obey(TurnDraft draft)
    {
        draft.Say("agreement.replan");
        return InterruptionOutcome.AskAgain;
    }
}

/// <summary>「交渉をやめたい」: three signs that it is time to let somebody else speak.</summary>
internal sealed class StopNegotiating() : CommandInterruption(Command.StopNegotiating)
{
    protected override InterruptionOutcome Obey(TurnDraft draft)
    {
        draft.Say("agreement.when-to-stop");
        draft.Say(Presenting.DeskMessages.List(draft.Moment, draft.Texts));
        return InterruptionOutcome.AskAgain;
    }
}
