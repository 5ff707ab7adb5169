using DebtBot.Knowledge.Values;

namespace DebtBot.Knowledge.Cases;

/// <summary>What a natural disaster did to the person's debts; whether it hit them is a fact of the person.</summary>
public sealed record Disaster
{
    /// <summary>Whether the disaster relief act (災害救助法) was applied where the person lived.</summary>
    public Answer<bool> ReliefAct { get; init; }

    /// <summary>Whether the person cannot pay mainly because of the disaster.</summary>
    public Answer<bool> MainCause { get; init; }
}

/// <summary>Child support the person should receive.</summary>
public sealed record SupportOwedToMe
{
    public Answer<bool> Unpaid { get; init; }

    public Answer<int> Children { get; init; }

    public Answer<DateWindow> DivorcedOn { get; init; }

    /// <summary>Whether an amount was agreed or decided.</summary>
    public Answer<bool> Agreed { get; init; }

    /// <summary>What was agreed per month for all children together, whole yen.</summary>
    public Answer<Yen> AgreedMonthly { get; init; }
}

/// <summary>Figures that only the person's own municipality can give, whole yen per month.</summary>
public sealed record LocalFigures
{
    /// <summary>住居確保給付金の基準額.</summary>
    public Answer<Yen> RentAssistanceBase { get; init; }

    /// <summary>住宅扶助基準: the most that is paid as rent.</summary>
    public Answer<Yen> RentAssistanceCap { get; init; }
}
