using DebtBot.Knowledge.Cases;

namespace DebtBot.Knowledge.Collection;

/// <summary>What can be said about one time a creditor pressed. Never more than "may be against the law": whether there was a proper reason is not for us to decide.</summary>
public abstract record ConductVerdict
{
    private ConductVerdict()
    {
    }

    /// <summary>Something the law forbids, unless there was a proper reason.</summary>
    /// <param name="Items">Places in 貸金業法: 21-1-1 (21条1項1号) …</param>
    public sealed record Violation(IReadOnlyList<string> Items) : ConductVerdict;

    /// <summary>It hangs on circumstances that only a desk can weigh.</summary>
    public sealed record Conditional(IReadOnlyList<string> Items) : ConductVerdict;

    /// <summary>Nothing in what was told is against the rules.</summary>
    public sealed record Lawful : ConductVerdict;

    /// <summary>貸金業法21条 does not bind this creditor directly; other rules do.</summary>
    /// <param name="Rules">Which: bank, bank-guarantor, servicer, credit-sales, rent, telecom, private, public, other.</param>
    public sealed record NotBoundByThisLaw(string Rules) : ConductVerdict;

    /// <summary>It cannot be told without these facts.</summary>
    public sealed record CannotTell(IReadOnlyList<MissingFact> Missing) : ConductVerdict;

    public TResult Match<TResult>(
        Func<Violation, TResult> violation, Func<Conditional, TResult> conditional, Func<Lawful, TResult> lawful, Func<NotBoundByThisLaw, TResult> notBound,
        Func<CannotTell, TResult> cannotTell) => this switch
    {
        Violation v => violation(v),
        Conditional v => conditional(v),
        Lawful v => lawful(v),
        NotBoundByThisLaw v => notBound(v),
        CannotTell v => cannotTell(v),
        _ => throw new InvalidOperationException("The hierarchy is closed."),
    };
}
