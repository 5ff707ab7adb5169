namespace DebtBot.Dialogs.Rehearsing;

/// <summary>How the other side talks.</summary>
public enum Manner
{
    /// <summary>丁寧.</summary>
    Polite,

    /// <summary>事務的.</summary>
    Formal,

    /// <summary>強い.</summary>
    Pressing,

    /// <summary>違法: never unless the person asks for it.</summary>
    Illegal,
}

/// <summary>What the other side's line is about; the lines come in this order.</summary>
public enum LineTopic
{
    Opening,
    HowMuch,
    ByWhen,
    WorkAndFamily,
    SomethingToday,
    Closing,
}

public enum RehearsalStep
{
    ChoosingCreditor,
    ChoosingManner,
    Talking,
}

/// <summary>A rehearsal of a call under way. It keeps what stood out, never the words; nothing of it is a fact of the case.</summary>
public sealed record Rehearsal
{
    public RehearsalStep Step { get; init; }

    /// <summary>The debt the call is about; empty while it is being chosen.</summary>
    public string Debt { get; init; } = "";

    public Manner Manner { get; init; }

    /// <summary>Chosen once from the conversation: which wordings come and how many exchanges there are.</summary>
    public int Seed { get; init; }

    /// <summary>Answers given so far.</summary>
    public int Answers { get; init; }

    public IReadOnlyList<SpeechMark> Marks { get; init; } = [];

    /// <summary>An amount above the creditor's share, or before there is one, was offered.</summary>
    public bool OfferedTooMuch { get; init; }

    /// <summary>Four, five or six.</summary>
    public int Exchanges => 4 + (Seed % 3);

    /// <summary>The line that waits for an answer.</summary>
    public LineTopic Topic => Answers == Exchanges - 1 ? LineTopic.Closing : (LineTopic)Math.Min(Answers, (int)LineTopic.SomethingToday);

    public bool Has(SpeechMark mark) => Marks.Contains(mark);
}
