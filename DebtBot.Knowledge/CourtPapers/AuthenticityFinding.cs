using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Citations;

namespace DebtBot.Knowledge.CourtPapers;

/// <summary>Whether a paper looks like a court's own. Never sure: only the court itself can tell.</summary>
public enum Authenticity
{
    CannotTell,
    LooksReal,
    LikelyFake,
}

/// <summary>What speaks for and against a paper being real, and how to check it safely.</summary>
public sealed record AuthenticityFinding(string Paper, Authenticity Verdict, IReadOnlyList<Reason> Because, IReadOnlyList<Reason> Actions)
{
    /// <summary>Signs that were not told and would decide; asked for only where something already speaks against the paper.</summary>
    public IReadOnlyList<MissingFact> Missing { get; init; } = [];
}
