using DebtBot.Knowledge.Citations;
using DebtBot.Knowledge.Values;

namespace DebtBot.Knowledge.Options;

/// <summary>任意整理。元本を36回（長くて60回）で割った額が、返済に回せる額に収まるかを見る。</summary>
/// <remarks>法定の回数制限はなく、慣行による。債権者に応じる義務はない。</remarks>
internal sealed class VoluntaryArrangement(LegalSentences sentences, ProcedureFigures figures) : Option(sentences)
{
    public override OptionKind Kind => OptionKind.VoluntaryArrangement;

    public override OptionFinding Judge(OptionInputs inputs)
    {
        if (inputs.WithoutCollateral is not { } total || inputs.Budget.Surplus is not { } surplus)
        {
            return CannotTell([.. inputs.MissingTotal, .. inputs.Budget.Missing], "option.need-figures");
        }

        var m36 = total.DividedUp(figures.Count("arrangement-short", inputs.Today));
        var m60 = total.DividedUp(figures.Count("arrangement-long", inputs.Today));
        var shown = new Dictionary<string, object> { ["m36"] = m36, ["m60"] = m60, ["surplus"] = surplus, ["total"] = total };
        var cautions = inputs.Ordinary.Any(debt => debt.Collateral.Is(Cases.CollateralKind.RetainedTitle)) ? Says("arrangement.leave-car-out") : [];
        return surplus.Amount >= m36.Amount ? new(Kind, OptionFit.Suits, 10, shown, [Say("arrangement.fits", ("amount", m36)), Say("arrangement.what")], [], cautions, [])
            : surplus.Amount >= m60.Amount ? new(Kind, OptionFit.Possible, 20, shown, [Say("arrangement.long", ("amount", m60)), Say("arrangement.what")], [], cautions, [])
            : new(Kind, OptionFit.Blocked, 80, shown, [], [Say("arrangement.too-much", ("amount", m60))], cautions, []);
    }
}

/// <summary>自分で相談・交渉する。返済に回せる額があり、急ぐ紙も時効の疑いもないときだけ並べる。</summary>
internal sealed class NegotiateYourself(LegalSentences sentences, ProcedureFigures figures) : Option(sentences)
{
    public override OptionKind Kind => OptionKind.NegotiateYourself;

    public override OptionFinding Judge(OptionInputs inputs)
    {
        if (inputs.Limitation.Any(finding => finding.LocksScripts))
        {
            return Blocked("negotiate.limitation-first");
        }

        if (inputs.Deadlines.Any(deadline => deadline.StillPossible && deadline.What != "no-court-deadline"))
        {
            return Blocked("negotiate.court-first");
        }

        if (inputs.WithoutCollateral is not { } total || inputs.Budget.Surplus is not { } surplus)
        {
            return CannotTell([.. inputs.MissingTotal, .. inputs.Budget.Missing], "option.need-figures");
        }

        var m36 = total.DividedUp(figures.Count("arrangement-short", inputs.Today));
        return surplus.Amount >= m36.Amount
            ? new(Kind, OptionFit.Possible, 15, new Dictionary<string, object> { ["m36"] = m36, ["surplus"] = surplus }, Says("negotiate.what", "negotiate.limits"), [], [], [])
            : Blocked("negotiate.too-little");
    }
}

/// <summary>特定調停。簡易裁判所で話し合い、3年ほどで返す。調書は判決と同じ力を持つ。</summary>
/// <remarks>特定調停法2条・7条、民事調停法16条。</remarks>
internal sealed class SpecificConciliation(LegalSentences sentences, ProcedureFigures figures) : Option(sentences)
{
    public override OptionKind Kind => OptionKind.SpecificConciliation;

    public override OptionFinding Judge(OptionInputs inputs)
    {
        if (inputs.Limitation.Any(finding => finding.LocksScripts))
        {
            return Blocked("negotiate.limitation-first");
        }

        if (inputs.WithoutCollateral is not { } total || inputs.Budget.Surplus is not { } surplus)
        {
            return CannotTell([.. inputs.MissingTotal, .. inputs.Budget.Missing], "option.need-figures");
        }

        var m36 = total.DividedUp(figures.Count("arrangement-short", inputs.Today));
        var shown = new Dictionary<string, object> { ["m36"] = m36, ["fee-per-creditor"] = figures.Amount("conciliation-fee", inputs.Today) };
        return surplus.Amount >= m36.Amount
            ? new(Kind, OptionFit.Possible, 16, shown, Says("conciliation.what", "conciliation.cost"), [], Says("conciliation.title"), [])
            : new(Kind, OptionFit.Blocked, 80, shown, [], [Say("arrangement.too-much", ("amount", m36))], [], []);
    }
}
