namespace DebtBot.Dialogs.Simulation;

/// <summary>What came of one simulated conversation.</summary>
/// <param name="Completed">The person came to the end, or to the end of tonight.</param>
/// <param name="UsefulAfter">How many questions were put before the first advice of its own; null: none came.</param>
/// <param name="Repeats">Bubbles that stood word for word in the reply before.</param>
public sealed record Outcome(Persona Persona, Trouble Trouble, bool Completed, int? UsefulAfter, int Turns, int Repeats, IReadOnlyList<Fault> Faults)
{
    public int Count(FaultKind kind) => Faults.Count(fault => fault.Kind == kind);
}

/// <summary>Something that went wrong, with the exchange it happened in.</summary>
public sealed record Fault(FaultKind Kind, string About, string Exchange);

public enum FaultKind
{
    Exception,

    /// <summary>No reply, or no end although the person wanted one.</summary>
    DeadEnd,

    /// <summary>The same reply a third time running; emergency words may be the same.</summary>
    ThirdIdenticalReply,

    /// <summary>A fact is asked that was told already.</summary>
    AskedThoughSaid,

    /// <summary>An answer in plain words was not taken; the bot asks in other words, so it is reported but fails nothing.</summary>
    NotUnderstood,

    /// <summary>What is written down in the end is not what was told; reported only.</summary>
    Misheard,

    /// <summary>Something urgent, and no advice within five questions; reported only.</summary>
    LateAdvice,
}
