using DebtBot.Dialogs.Conversation;
using DebtBot.Dialogs.Presenting;

namespace DebtBot.Dialogs.Interruptions;

/// <summary>「人と話したい」: the desks for this person, those open now first, and one sentence to say.</summary>
internal sealed class TalkToAPerson() : CommandInterruption(Command.TalkToAPerson)
{
    protected override InterruptionOutcome Obey(TurnDraft draft)
    {
        draft.Say("person.intro");
        draft.Say(DeskMessages.List(draft.Moment, draft.Texts));
        return InterruptionOutcome.AskAgain;
    }
}
