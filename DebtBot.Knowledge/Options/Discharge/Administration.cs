using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Values;

namespace DebtBot.Knowledge.Options.Discharge;

/// <summary>同時廃止か管財か、見込みのしるし。決めるのは裁判所で、庁によって違う。</summary>
/// <remarks>破産法34条3項・216条1項、民事執行法131条3号・同施行令1条。現金33万円・項目ごと20万円・退職金の8分の1は東京地裁の運用。99万円は現金だけの話。</remarks>
internal sealed class Administration(ProcedureFigures figures)
{
    public void Tell(OptionInputs inputs, OptionDraft draft)
    {
        var assets = inputs.File.Assets;
        var (items, unknown) = Items(assets, inputs.Today);
        var signs = items.Any(item => item > figures.Amount("tokyo-item", inputs.Today)) || assets.Cash.Is(cash => cash > figures.Amount("tokyo-cash", inputs.Today))
            || inputs.HasHome || inputs.File.Person.Job.Is(job => job is JobKind.SelfEmployed or JobKind.Director) || inputs.Ordinary.Any(debt => debt.Product.Is(ClaimProduct.BusinessLoan) || debt.Purpose.Is(LoanPurpose.Business))
            || Obstacles.Any(inputs.File);
        draft.Needs(unknown);
        draft.Figures["course"] = signs ? "administered" : unknown.Count > 0 ? "open" : "simultaneous-abolition";
        draft.Figures["free-cash"] = figures.Amount("free-cash", inputs.Today);
        draft.Because(signs ? "bankruptcy.administered" : unknown.Count > 0 ? "bankruptcy.course-open" : "bankruptcy.simultaneous")
            .Because("bankruptcy.keeps-cash", ("amount", figures.Amount("free-cash", inputs.Today)));
        draft.Caution("bankruptcy.keeps-items", ("amount", figures.Amount("tokyo-item", inputs.Today))).CautionIf(signs, "bankruptcy.life-limits");
    }

    private (IReadOnlyList<Yen> Known, IReadOnlyList<MissingFact> Unknown) Items(Assets assets, DateOnly on)
    {
        (Answer<Yen> Amount, string Key)[] items =
        [
            (assets.Deposits, CaseFacts.Deposits.Key), (assets.InsuranceSurrender, AssetFacts.InsuranceSurrender.Key), (assets.Vehicle, AssetFacts.Vehicle.Key), (assets.Securities, AssetFacts.Securities.Key),
            (assets.SeveranceIfQuitNow.Map(amount => amount.FractionDown(figures.Fraction("severance-share", on))), AssetFacts.Severance.Key), (assets.Cash, CaseFacts.Cash.Key),
        ];
        var home = assets.OwnsHome.IsUnknown && !assets.Home.IsGiven ? [new MissingFact(AssetFacts.OwnsHome.Key)] : Array.Empty<MissingFact>();
        return ([.. items[..^1].Where(item => item.Amount.IsGiven).Select(item => item.Amount.Match(amount => amount, () => Yen.Zero))], [.. items.Where(item => item.Amount.IsUnknown).Select(item => new MissingFact(item.Key)), .. home]);
    }
}
