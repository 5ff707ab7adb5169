using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Citations;
using DebtBot.Knowledge.CourtPapers;
using DebtBot.Knowledge.Values;

namespace DebtBot.Knowledge.Options;

/// <summary>小規模個人再生。続く収入があり、住宅ローンを除いた総額が5,000万円以下で、最低弁済額を3年（長くて5年）で払えるかを見る。</summary>
/// <remarks>民事再生法221条・229条・230条・231条。住宅資金貸付債権はいつも総額から除く。清算価値（財産の額）は別に下限になるので、額を断定しない。</remarks>
internal sealed class SmallScaleRehabilitation(LegalSentences sentences, ProcedureFigures figures) : Option(sentences)
{
    public override OptionKind Kind => OptionKind.SmallScaleRehabilitation;

    public override OptionFinding Judge(OptionInputs inputs)
    {
        if (inputs.Unsecured is not { } total)
        {
            return CannotTell(inputs.MissingTotal, "option.need-figures");
        }

        if (figures.MinimumRepayment(total, inputs.Today) is not { } minimum)
        {
            return Blocked("rehabilitation.over-limit");
        }

        var worth = LiquidationValue.AtLeast(inputs.File.Assets);
        var least = worth > minimum ? worth : minimum;

        var plan60 = least.DividedUp(figures.Count("plan-long", inputs.Today));
        var shown = Shown(inputs, total, minimum, least, plan60);
        if (inputs.File.Income.Stable.Is(false))
        {
            return Blocked("rehabilitation.needs-income", shown);
        }

        if (inputs.Budget.Surplus is not { } surplus)
        {
            return new(Kind, OptionFit.CannotTell, 90, shown, Says("option.need-figures"), [], Cautions(inputs), inputs.Budget.Missing);
        }

        if (surplus.Amount < plan60.Amount)
        {
            return new(Kind, OptionFit.Blocked, 80, shown, [], [Say("rehabilitation.too-much", ("amount", plan60))], Cautions(inputs), []);
        }

        var better = total.DividedUp(figures.Count("arrangement-long", inputs.Today)).Amount > surplus.Amount;
        MissingFact[] missing = inputs.File.Income.Stable.IsUnknown ? [new(CaseFacts.StableIncome.Key)] : [];
        return new(Kind, better ? OptionFit.Suits : OptionFit.Possible, better ? 12 : 30, shown, [Say("rehabilitation.fits", ("amount", plan60)), Say("rehabilitation.what")], [], Cautions(inputs), missing);
    }

    private Dictionary<string, object> Shown(OptionInputs inputs, Yen total, Yen minimum, Yen least, Yen plan60)
    {
        var shown = new Dictionary<string, object>
        {
            ["total"] = total, ["min-repayment"] = minimum, ["plan-total"] = least, ["plan36"] = least.DividedUp(figures.Count("plan-short", inputs.Today)), ["plan60"] = plan60,
        };
        if (inputs.File.Assets.Home.TryGet(out var home) && home.Value.TryGet(out var value) && home.Mortgage.TryGet(out var mortgage))
        {
            shown["home-equity"] = value - mortgage;
        }

        return shown;
    }

    private IReadOnlyList<Reason> Cautions(OptionInputs inputs)
    {
        var keys = new List<string> { "rehabilitation.liquidation-value", "rehabilitation.all-creditors" };
        if (inputs.File.Assets.Home.IsGiven)
        {
            keys.Add(inputs.File.Assets.Home.Is(home => home.SecondLien.Is(true) || home.OwnerOccupiedShare.Is(share => share < 0.5m)) ? "rehabilitation.home-barred" : inputs.Deadlines.Any(deadline => deadline is { What: HomeDeadline.What, StillPossible: false }) ? "rehabilitation.home-too-late" : "rehabilitation.home");
        }

        if (inputs.Ordinary.Any(debt => debt.Collateral.Is(CollateralKind.RetainedTitle)))
        {
            keys.Add("rehabilitation.car");
        }

        return Says(keys);
    }
}
