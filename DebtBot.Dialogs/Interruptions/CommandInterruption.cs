using DebtBot.Dialogs.Conversation;

namespace DebtBot.Dialogs.Interruptions;

/// <summary>An interruption called by a word of command such as 「戻る」 or 「隠す」.</summary>
public abstract class CommandInterruption(Command command) : Interruption
{
    public sealed override InterruptionOutcome Answer(TurnDraft draft, string text) =>
        CommandReader.Read(text) == command ? Obey(draft) : InterruptionOutcome.NotMine;

    protected abstract InterruptionOutcome Obey(TurnDraft draft);
}
