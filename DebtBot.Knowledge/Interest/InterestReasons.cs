using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Citations;
using DebtBot.Knowledge.Values;

namespace DebtBot.Knowledge.Interest;

/// <summary>The approved sentences for a finding on interest, in the order a person should read them.</summary>
internal sealed class InterestReasons(LegalSentences sentences, InterestFigures figures)
{
    /// <param name="ofScreen">What a look without the ledger says of overpaid interest.</param>
    public IReadOnlyList<Reason> For(InterestFinding finding, Debt debt, bool ledgerUnusable, IReadOnlyList<Reason> ofScreen)
    {
        var said = new List<Reason>();
        OnCap(finding, said);
        OnFees(finding, said);
        OnDamages(finding, said);
        if (finding.Rule == InterestRule.MoneyLoan && IsOldCreditLine(debt))
        {
            said.Add(sentences.Reason("damages.credit-line"));
        }

        OnLedger(finding, ledgerUnusable, said);
        if (finding.Payoff is { Months: null } payoff && debt.Rate.IsGiven)
        {
            said.Add(sentences.Reason("interest.never-clears", ("amount", payoff.MonthlyInterest)));
        }

        if (finding is { Ledger: null, Overpayment: OverpaymentOutlook.Possible or OverpaymentOutlook.PerhapsTooLate })
        {
            said.AddRange(ofScreen);
        }

        return said;
    }

    private void OnCap(InterestFinding finding, List<Reason> said)
    {
        if (finding.Rule is InterestRule.InstalmentSale or InterestRule.ConsumerContract)
        {
            said.Add(sentences.Reason("interest.no-cap"));
        }

        if (finding.Cap is not { } cap)
        {
            return;
        }

        said.Add(sentences.Reason(finding.Excess is null ? "interest.cap" : "interest.above-cap", ("rate", cap)));
        if (finding.Excess is not null)
        {
            said.Add(sentences.Reason("interest.ask-history"));
        }

        if (finding.CapBy is CapGround.Balance or CapGround.Together or CapGround.Received)
        {
            said.Add(sentences.Reason(finding.CapBy switch { CapGround.Balance => "interest.cap-by-balance", CapGround.Together => "interest.cap-together", _ => "interest.cap-by-received" }));
        }
    }

    private void OnFees(InterestFinding finding, List<Reason> said)
    {
        if (finding.DeemedInterest is { Amount: > 0 } fees)
        {
            said.Add(sentences.Reason("interest.fees", ("amount", fees)));
        }

        if (finding.InAdvance?.Principal is { } principal)
        {
            said.Add(sentences.Reason("interest.in-advance", ("amount", principal)));
        }
    }

    private void OnDamages(InterestFinding finding, List<Reason> said)
    {
        if (finding.DamagesExcess is not null && finding.DamagesCap is { } cap)
        {
            said.Add(sentences.Reason(finding.Rule switch { InterestRule.MoneyLoan => "damages.above-cap", InterestRule.InstalmentSale => "damages.above-statutory", _ => "damages.above-consumer" }, ("rate", cap)));
        }

        if (finding.Damages?.TooMuch is { Amount: > 0 } amount)
        {
            said.Add(sentences.Reason("damages.too-much", ("amount", amount)));
        }
    }

    /// <summary>極度方式で、基本契約が2010年6月18日より前のもの。借入れが後のときの遅延損害金の上限は、契約の変更の有無で変わる。</summary>
    private bool IsOldCreditLine(Debt debt) =>
        debt.Product.Is(product => product is ClaimProduct.CardLoan or ClaimProduct.Revolving or ClaimProduct.CardCashing)
        && debt.Contracted.Is(day => day.Earliest < figures["business-damages"].Values.KnownFrom);

    private void OnLedger(InterestFinding finding, bool ledgerUnusable, List<Reason> said)
    {
        if (ledgerUnusable)
        {
            said.Add(sentences.Reason("ledger.unusable"));
        }

        if (finding.Ledger is not { } ledger)
        {
            return;
        }

        said.Add(sentences.Reason("ledger.convention"));
        said.Add(ledger.Claim is null ? sentences.Reason("ledger.principal", ("amount", ledger.Principal)) : sentences.Reason("ledger.overpaid", ("amount", ledger.Overpaid)));
        if (ledger.LongestBreakDays > 0)
        {
            said.Add(sentences.Reason("ledger.break"));
        }

        if (ledger.Claim is { } claim)
        {
            said.Add(sentences.Reason(claim.Standing switch
            {
                ClaimStanding.StillRunning => "overpayment.claim-until",
                ClaimStanding.MayHaveCompleted => "overpayment.perhaps-too-late",
                _ => "overpayment.claim-unclear",
            }, ("day", claim.Completes.Earliest)));
        }
    }
}
