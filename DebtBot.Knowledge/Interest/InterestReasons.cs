using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Citations;
using DebtBot.Knowledge.Values;

namespace DebtBot.Knowledge.Interest;

/// <summary>The approved sentences for a finding on interest, in the order a person should read them.</summary>
internal sealed class InterestReasons(LegalSentences sentences)
{
    public IReadOnlyList<Reason> For(InterestFinding finding, Debt debt, bool ledgerUnusable) =>
        [.. OnCap(finding), .. OnFees(finding), .. OnDamages(finding), .. OnLedger(finding, ledgerUnusable), .. OnPayoff(finding, debt)];

    private IEnumerable<Reason> OnCap(InterestFinding finding)
    {
        if (finding.Rule is InterestRule.InstalmentSale or InterestRule.ConsumerContract)
        {
            yield return sentences.Reason("interest.no-cap");
        }

        if (finding.Cap is not { } cap)
        {
            yield break;
        }

        yield return sentences.Reason(finding.Excess is null ? "interest.cap" : "interest.above-cap", ("rate", cap));
        if (finding.Excess is not null)
        {
            yield return sentences.Reason("interest.ask-history");
        }

        if (finding.CapBy is CapGround.Balance or CapGround.Together or CapGround.Received)
        {
            yield return sentences.Reason(finding.CapBy switch { CapGround.Balance => "interest.cap-by-balance", CapGround.Together => "interest.cap-together", _ => "interest.cap-by-received" });
        }
    }

    private IEnumerable<Reason> OnFees(InterestFinding finding)
    {
        if (finding.DeemedInterest is { Amount: > 0 } fees)
        {
            yield return sentences.Reason("interest.fees", ("amount", fees));
        }

        if (finding.InAdvance?.Principal is { } principal)
        {
            yield return sentences.Reason("interest.in-advance", ("amount", principal));
        }
    }

    private IEnumerable<Reason> OnDamages(InterestFinding finding)
    {
        if (finding.DamagesExcess is not null && finding.DamagesCap is { } cap)
        {
            yield return sentences.Reason(finding.Rule switch { InterestRule.MoneyLoan => "damages.above-cap", InterestRule.InstalmentSale => "damages.above-statutory", _ => "damages.above-consumer" }, ("rate", cap));
        }

        if (finding.Damages?.TooMuch is { Amount: > 0 } amount)
        {
            yield return sentences.Reason("damages.too-much", ("amount", amount));
        }
    }

    private IEnumerable<Reason> OnLedger(InterestFinding finding, bool ledgerUnusable)
    {
        if (ledgerUnusable)
        {
            yield return sentences.Reason("ledger.unusable");
        }

        if (finding.Ledger is not { } ledger)
        {
            yield break;
        }

        yield return sentences.Reason("ledger.convention");
        yield return ledger.Claim is null ? sentences.Reason("ledger.principal", ("amount", ledger.Principal)) : sentences.Reason("ledger.overpaid", ("amount", ledger.Overpaid));
        if (ledger.LongestBreakDays > 0)
        {
            yield return sentences.Reason("ledger.break");
        }

        if (ledger.Claim is { } claim)
        {
            yield return sentences.Reason(claim.Standing switch
            {
                ClaimStanding.StillRunning => "overpayment.claim-until",
                ClaimStanding.MayHaveCompleted => "overpayment.perhaps-too-late",
                _ => "overpayment.claim-unclear",
            }, ("day", claim.Completes.Earliest));
        }
    }

    private IEnumerable<Reason> OnPayoff(InterestFinding finding, Debt debt)
    {
        if (finding.Payoff is { Months: null } payoff && debt.Rate.IsGiven)
        {
            yield return sentences.Reason("interest.never-clears", ("amount", payoff.MonthlyInterest));
        }
    }
}
