using DebtBot.Dialogs.Conversation;

namespace DebtBot.Dialogs.Interruptions;

/// <summary>Something that may come at any moment, whatever is being asked. Interruptions are tried in a fixed order, crisis first.</summary>
public abstract class Interruption
{
    /// <summary>Answers the message if it is this kind of interruption.</summary>
    public abstract InterruptionOutcome Answer(TurnDraft draft, string text);
}

public enum InterruptionOutcome
{
    /// <summary>Not this kind: the next one is tried.</summary>
    NotMine,

    /// <summary>Answered; nothing more is said in this turn.</summary>
    Done,

    /// <summary>Answered; the pending question is put again.</summary>
    AskAgain,

    /// <summary>Answered; facts the message told besides are heard too, then the interview goes on.</summary>
    HearTheRest,
}
