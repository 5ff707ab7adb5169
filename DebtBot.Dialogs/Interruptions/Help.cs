using DebtBot.Dialogs.Conversation;

namespace DebtBot.Dialogs.Interruptions;

/// <summary>「何ができるの」: what the bot covers, what it does not, and the words of command.</summary>
internal sealed class Help(bool secondEar) : CommandInterruption(Command.Help)
{
    protected override InterruptionOutcome Obey(TurnDraft draft)
    {
        draft.Say("help.covers");
        if (secondEar)
        {
            draft.Say("ear.help");
        }

        return InterruptionOutcome.AskAgain;
    }
}
