namespace DebtBot.Dialogs.Conversation;

/// <summary>Where the preparation of a negotiation stands.</summary>
public sealed record Coach
{
    /// <summary>The person said that they want to prepare for talks.</summary>
    public bool Preparing { get; init; }

    /// <summary>The debt whose preparation is being read, or null before the first.</summary>
    public string? Debt { get; init; }

    /// <summary>The step of that preparation shown last, from 0.</summary>
    public int Step { get; init; }
}
