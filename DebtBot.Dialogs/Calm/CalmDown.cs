using DebtBot.Dialogs.Conversation;
using DebtBot.Dialogs.Interruptions;
using DebtBot.Dialogs.Presenting;

namespace DebtBot.Dialogs.Calm;

/// <summary>「落ち着きたい」: sixty seconds in which nothing is asked; afterwards stopping for tonight is as good as going on.</summary>
internal sealed class CalmDown() : CommandInterruption(Command.Calm)
{
    protected override InterruptionOutcome Obey(TurnDraft draft)
    {
        draft.Say("calm.minute");
        return InterruptionOutcome.Done;
    }
}

/// <summary>「誰に話せばいい」: one person who listens is enough, a desk may come first, and the family need not pay.</summary>
internal sealed class WhomToTell() : CommandInterruption(Command.WhomToTell)
{
    protected override InterruptionOutcome Obey(TurnDraft draft)
    {
        draft.Say("calm.whom-to-tell");
        draft.Say(LegalBubble.Of([draft.Law.Sentences.Reason("family.duty")], draft.Law.Sentences).First());
        return InterruptionOutcome.AskAgain;
    }
}
