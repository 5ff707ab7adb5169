using DebtBot.Knowledge.Values;

namespace DebtBot.Knowledge.Cases;

/// <summary>Somebody died and left debts.</summary>
public sealed record Inheritance
{
    /// <summary>Whether creditors ask for a dead relative's debt.</summary>
    public Answer<bool> DebtLeft { get; init; }

    /// <summary>The day the person learnt that they inherit.</summary>
    public Answer<DateOnly> LearntOn { get; init; }

    /// <summary>Whether anything of the estate was spent, sold or hidden.</summary>
    public Answer<bool> EstateUsed { get; init; }
}
