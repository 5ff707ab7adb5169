namespace DebtBot.Dialogs.Conversation;

/// <summary>What is being asked and what was already said. Which question comes next is derived from the open facts, never stored.</summary>
public sealed record Progress
{
    /// <summary>The question the person is looking at, or null.</summary>
    public Asked? Asking { get; init; }

    /// <summary>Ids of one-time things already said (greeting, the deadline of paper p1, findings …) with the wording's own fingerprint.</summary>
    public IReadOnlyList<string> Said { get; init; } = [];

    /// <summary>Topics the person brought up, most recent first.</summary>
    public IReadOnlyList<string> Topics { get; init; } = [];

    public SafetyWatch Safety { get; init; } = new();

    public bool Paused { get; init; }

    /// <summary>Waiting for 「はい」 to something that cannot be undone: erase, start-over.</summary>
    public string? Confirming { get; init; }

    public bool HasSaid(string id) => Said.Contains(id);
}

/// <summary>A question that was put.</summary>
/// <param name="Question">Question id, e.g. debt.last-payment.</param>
/// <param name="Subject">Debt or paper id, or empty.</param>
/// <param name="Misses">How often the answer was not understood, for the repair ladder.</param>
public sealed record Asked(string Question, string Subject, int Misses);

/// <summary>The last sign of danger and whether the person has said since that they are safe.</summary>
public sealed record SafetyWatch
{
    /// <summary>none, L1, L2, L3, L4.</summary>
    public string Level { get; init; } = "none";

    public string Kind { get; init; } = "";

    public DateTimeOffset? Since { get; init; }
}
