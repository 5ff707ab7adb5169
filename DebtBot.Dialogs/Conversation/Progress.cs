using DebtBot.Knowledge.Values;

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

    /// <summary>What troubles the person most, in their own first words' topics; settled once anything was understood.</summary>
    public Answer<string> Trouble { get; init; }

    /// <summary>Whether the person wants to go on after what is urgent was said.</summary>
    public Answer<bool> GoOn { get; init; }

    /// <summary>Whether the person confirmed the read-back of the facts.</summary>
    public Answer<bool> Confirmed { get; init; }

    /// <summary>Whether the person asked for the questions that refine the ways out.</summary>
    public Answer<bool> Details { get; init; }

    /// <summary>Questions answered so far with their subjects, oldest first, for going back.</summary>
    public IReadOnlyList<Asked> Answered { get; init; } = [];

    /// <summary>What was echoed last: the answers that 「いや、…」 puts right.</summary>
    public IReadOnlyList<Asked> Heard { get; init; } = [];

    /// <summary>Questions of the person's own that nothing here answers; they go on the sheet for the consultation.</summary>
    public IReadOnlyList<string> OwnQuestions { get; init; } = [];

    /// <summary>What the person told beyond every question, in their own words; it goes on the sheet too.</summary>
    public IReadOnlyList<string> OwnWords { get; init; } = [];

    public SafetyWatch Safety { get; init; } = new();

    /// <summary>How many messages in a row were not understood while nothing was being asked.</summary>
    public int IdleMisses { get; init; }

    /// <summary>Id of the approved answer given last, as long as 「くわしく」 could mean it.</summary>
    public string? LastAnswer { get; init; }

    /// <summary>A question that several approved answers may fit, as long as the next message could choose one.</summary>
    public UnsureQuestion? Unsure { get; init; }

    public bool Paused { get; init; }

    /// <summary>Waiting for 「はい」 or 「いいえ」 to something outside the interviews: erase, start-over, safety.</summary>
    public string? Confirming { get; init; }

    public bool HasSaid(string id) => Said.Contains(id);
}

/// <summary>A question that was put.</summary>
/// <param name="Question">Question id, e.g. debt.last-payment.</param>
/// <param name="Subject">Debt or paper id, or empty.</param>
/// <param name="Misses">How often the answer was not understood, for the repair ladder.</param>
public sealed record Asked(string Question, string Subject, int Misses);

/// <summary>A question of the person's own that was answered with a choice.</summary>
/// <param name="Answers">Ids of the approved answers offered, in the order shown.</param>
public sealed record UnsureQuestion(string Question, IReadOnlyList<string> Answers);

/// <summary>The last sign of danger and whether the person has said since that they are safe.</summary>
public sealed record SafetyWatch
{
    /// <summary>none, L1, L2, L3, L4.</summary>
    public string Level { get; init; } = "none";

    public string Kind { get; init; } = "";

    public DateTimeOffset? Since { get; init; }
}
