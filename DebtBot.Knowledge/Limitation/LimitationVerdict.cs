using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Values;

namespace DebtBot.Knowledge.Limitation;

/// <summary>From a period that was gone through to what may be said today. Never more than "may have completed".</summary>
/// <param name="Safe">The clock with the longer period.</param>
/// <param name="Quick">The clock with the shorter period; the same when the length is known.</param>
/// <param name="Margin">Days that must have passed after the end.</param>
internal sealed record LimitationVerdict(LimitationClock Safe, LimitationClock Quick, ReachingEvents Reaching, int Margin, DateOnly Today)
{
    public DateWindow Completion => DateWindow.Spanning(Quick.Completion, Safe.Completion);

    public bool AcknowledgedLate => Safe.AcknowledgedAfterCompletion || Quick.AcknowledgedAfterCompletion;

    private bool Pending => Safe.Pending || Quick.Pending;

    public (LimitationResult Result, IReadOnlyList<MissingFact> Missing) Of(Debt debt)
    {
        if (Interruptions.TitleWithoutDate(debt))
        {
            return (new LimitationResult.CannotTell([]), []);
        }

        if (Completion.Earliest >= Today && !Pending && !AcknowledgedLate)
        {
            return (Safe.Restarted && !Safe.HasTitle ? new LimitationResult.ProbablyRestarted(Completion) : new LimitationResult.StillRunning(Completion), []);
        }

        var missing = Missing(debt);
        var over = Completion.Latest.AddDays(Margin) < Today;
        var clear = over && missing.Count == 0 && !Pending && !Safe.Unclear && !Quick.Unclear && !Reaching.OwnRenewal && !Interruptions.AcknowledgedWithoutDate(debt);
        return clear ? (new LimitationResult.MayHaveCompleted(Completion), []) : (new LimitationResult.CannotTell(missing), missing);
    }

    private List<MissingFact> Missing(Debt debt)
    {
        List<MissingFact> missing = [.. Reaching.Missing, .. Interruptions.Missing(debt)];
        if (Safe.Years != Quick.Years)
        {
            missing.Add(new(debt.Contracted.Is(window => !window.Contains(Reform.Day)) ? DebtFacts.BorrowerIsMerchant.Key : DebtFacts.Contracted.Key, debt.Id));
        }

        return missing;
    }
}
