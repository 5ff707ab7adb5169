using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Citations;
using DebtBot.Knowledge.Values;

namespace DebtBot.Knowledge.Limitation;

/// <summary>From a period that was gone through to what may be said today. Never more than "may have completed".</summary>
internal sealed class LimitationVerdict(LegalSentences sentences)
{
    /// <param name="safe">The clock with the longer period.</param>
    /// <param name="quick">The clock with the shorter period; the same when the length is known.</param>
    public LimitationFinding Of(
        Debt debt, LimitationRegime regime, LimitationClock safe, LimitationClock quick, int margin, DateOnly today, Reason basis)
    {
        var completion = new DateWindow(quick.Completion.Earliest, safe.Completion.Latest);
        var (result, missing) = Judge(debt, safe, quick, completion, margin, today);
        var reasons = new List<Reason> { basis };
        reasons.AddRange(safe.Because);
        reasons.AddRange(WhatToSay(result, debt));
        if (safe.AcknowledgedAfterCompletion || (Interruptions.AcknowledgedWithoutDate(debt) && result is LimitationResult.CannotTell))
        {
            reasons.Add(sentences.Reason("limitation.lawyer-first"));
        }

        return new(
            debt.Id, regime, safe.Years == quick.Years ? safe.Years : null, result, new DateWindow(quick.End.Earliest, safe.End.Latest), safe.Hold,
            safe.AcknowledgedAfterCompletion, null, missing, [.. reasons.DistinctBy(reason => reason.Key)]);
    }

    public IEnumerable<Reason> WhatToSay(LimitationResult result, Debt debt)
    {
        foreach (var key in result.Match<IReadOnlyList<string>>(
            _ => ["limitation.still-running", "limitation.running-options"], _ => ["limitation.may-have-completed", "limitation.invoke-needed", "limitation.do-not-pay"],
            _ => ["limitation.restarted", "limitation.running-options"], _ => ["limitation.cannot-tell", "limitation.do-not-pay"], _ => ["limitation.public-claim"]))
        {
            yield return sentences.Reason(key);
        }

        if (result is LimitationResult.MayHaveCompleted or LimitationResult.CannotTell && debt.CourtRecord.IsUnknown)
        {
            yield return sentences.Reason("limitation.check-court-record");
        }

        if (debt.Guarantor.Is(guarantor => guarantor is GuarantorKind.Family or GuarantorKind.Other))
        {
            yield return sentences.Reason("limitation.guarantor");
        }
    }

    private static readonly DateOnly Reform = new(2020, 4, 1);

    private static (LimitationResult Result, IReadOnlyList<MissingFact> Missing) Judge(
        Debt debt, LimitationClock safe, LimitationClock quick, DateWindow completion, int margin, DateOnly today)
    {
        if (Interruptions.TitleWithoutDate(debt))
        {
            return (new LimitationResult.CannotTell([]), []);
        }

        if (completion.Earliest >= today && !safe.Pending)
        {
            return (safe.Restarted && !safe.HasTitle ? new LimitationResult.ProbablyRestarted(completion) : new LimitationResult.StillRunning(completion), []);
        }

        var missing = new List<MissingFact>(safe.HasTitle ? [] : Interruptions.Missing(debt));
        if (safe.Years != quick.Years)
        {
            missing.Add(new(debt.Contracted.Is(window => !window.Contains(Reform)) ? DebtFacts.BorrowerIsMerchant.Key : DebtFacts.Contracted.Key, debt.Id));
        }

        var over = completion.Latest.AddDays(margin) < today;
        var clear = over && missing.Count == 0 && safe is { Pending: false, Unclear: false, AcknowledgedAfterCompletion: false } && !Interruptions.AcknowledgedWithoutDate(debt);
        return clear ? (new LimitationResult.MayHaveCompleted(completion), []) : (new LimitationResult.CannotTell(missing), missing);
    }
}
