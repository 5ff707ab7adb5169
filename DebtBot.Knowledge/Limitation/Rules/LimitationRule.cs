using DebtBot.Knowledge.Cases;

namespace DebtBot.Knowledge.Limitation.Rules;

/// <summary>What one kind of event does to a running period.</summary>
internal abstract class LimitationRule(params LimitationEventKind[] kinds)
{
    public IReadOnlyList<LimitationEventKind> Kinds { get; } = kinds;

    public abstract LimitationClock Apply(LimitationClock clock, LimitationEvent happened);
}
