using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Citations;
using DebtBot.Knowledge.Values;

namespace DebtBot.Knowledge.Limitation;

/// <summary>What can be said about the limitation of one debt. There is deliberately no "expired": only an invocation makes a claim lapse.</summary>
public abstract record LimitationResult
{
    private LimitationResult()
    {
    }

    /// <summary>The period still runs; it completes at the end of a day in the window.</summary>
    public sealed record StillRunning(DateWindow Completes) : LimitationResult;

    /// <summary>The period may have completed at the end of a day in the window.</summary>
    public sealed record MayHaveCompleted(DateWindow Completed) : LimitationResult;

    /// <summary>Something (a payment, a promise) probably set the period back to its start.</summary>
    public sealed record ProbablyRestarted(DateWindow Completes) : LimitationResult;

    /// <summary>It cannot be told without these facts.</summary>
    public sealed record CannotTell(IReadOnlyList<MissingFact> Missing) : LimitationResult;

    /// <summary>Public claims (tax, premiums): they end without invocation and are set back by every demand, so waiting is never advice.</summary>
    public sealed record NotAPrivateClaim(DateWindow? Completes) : LimitationResult;

    public TResult Match<TResult>(
        Func<StillRunning, TResult> running, Func<MayHaveCompleted, TResult> mayHaveCompleted, Func<ProbablyRestarted, TResult> restarted,
        Func<CannotTell, TResult> cannotTell, Func<NotAPrivateClaim, TResult> publicClaim) => this switch
    {
        StillRunning r => running(r),
        MayHaveCompleted r => mayHaveCompleted(r),
        ProbablyRestarted r => restarted(r),
        CannotTell r => cannotTell(r),
        NotAPrivateClaim r => publicClaim(r),
        _ => throw new InvalidOperationException("The hierarchy is closed."),
    };
}

/// <summary>Which law gives the period: by the date of the contract (平29改正附則10条4項).</summary>
public enum LimitationRegime
{
    Unknown,
    Old,
    New,
}

/// <summary>For claims that fall due in instalments: up to which due day they may have completed, and which comes next.</summary>
public sealed record InstalmentPosition(DateOnly? CompletedUpToDue, DateOnly? NextDue, DateOnly? NextEnds);

/// <summary>The finding about one debt.</summary>
/// <param name="Years">Length of the period, or null when it cannot be told.</param>
/// <param name="BaseEnd">End of the period before any stay; null when unknown.</param>
/// <param name="HoldUntil">Until when a stay (完成猶予) keeps it open; null when none.</param>
/// <param name="AcknowledgedAfterCompletion">A payment or promise came after the period may have completed: invocation is in dispute, a lawyer must look.</param>
public sealed record LimitationFinding(
    string Debt, LimitationRegime Regime, int? Years, LimitationResult Result, DateWindow? BaseEnd, DateWindow? HoldUntil,
    bool AcknowledgedAfterCompletion, InstalmentPosition? Instalments, IReadOnlyList<MissingFact> Missing, IReadOnlyList<Reason> Because)
{
    public bool Confirm => Because.Any(reason => reason.NeedsConfirmation);

    /// <summary>True when nothing may be written or said to this creditor before a lawyer has looked (completed, restarted after completion, or cannot tell).</summary>
    public bool LocksScripts => AcknowledgedAfterCompletion || Result is LimitationResult.MayHaveCompleted or LimitationResult.CannotTell;
}
