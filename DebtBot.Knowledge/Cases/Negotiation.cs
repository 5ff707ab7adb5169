using DebtBot.Knowledge.Values;

namespace DebtBot.Knowledge.Cases;

/// <summary>What the person would like to negotiate.</summary>
public sealed record Negotiation
{
    public IReadOnlyList<string> Wants { get; init; } = [];

    public Answer<Yen> CanPayMonthly { get; init; }

    /// <summary>Whether a lawyer or scrivener acts for the person already.</summary>
    public Answer<bool> Represented { get; init; }
}
