using DebtBot.Dialogs.Conversation;

namespace DebtBot.Dialogs.Interruptions;

/// <summary>「ありがとう」「こんばんは」: answered in kind; it is no failed answer to what was asked.</summary>
internal sealed class Courtesy(Reception reception) : CommandInterruption(Command.Courtesy)
{
    protected override InterruptionOutcome Obey(TurnDraft draft)
    {
        reception.GreetOnce(draft);
        draft.Say("courtesy.reply");
        return InterruptionOutcome.AskAgain;
    }
}
