using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Citations;

namespace DebtBot.Knowledge.Doors.Taxes;

/// <summary>納税の猶予。災害・病気・事業の休廃止・大きな損失で納められないときに、納付を待ってもらえる。</summary>
/// <remarks>国税通則法46条。損失の額の計算はしない。</remarks>
internal sealed class NationalTaxRelief(LegalSentences sentences, DoorFigures figures) : Door(sentences, figures)
{
    public override IEnumerable<DoorFinding> Judge(DoorInputs inputs) => Owed(inputs, CreditorKind.NationalTax).Select(debt =>
        new DoorFinding(DoorKind.NationalTaxRelief, inputs.File.Person.HitByDisaster.Is(true) || inputs.File.Disaster.MainCause.Is(true) ? DoorFit.Possible : DoorFit.CannotTell, debt.Id)
        {
            Because = Says("door.tax-relief"), WouldChange = Says("door.tax-relief-reason"), NextStep = Says("door.tax-say"), Desk = "tax-office",
        });
}

/// <summary>滞納処分の停止。財産がない、生活がとても苦しいときに役所が差押えを止め、3年続くと税がなくなる。</summary>
/// <remarks>国税徴収法153条。役所が決めるもので、申請の権利はない。</remarks>
internal sealed class NationalTaxStay(LegalSentences sentences, DoorFigures figures) : Door(sentences, figures)
{
    public override IEnumerable<DoorFinding> Judge(DoorInputs inputs) => Owed(inputs, CreditorKind.NationalTax, CreditorKind.LocalTax, CreditorKind.HealthInsuranceTax).Select(debt => Of(debt, inputs));

    private DoorFinding Of(Debt debt, DoorInputs inputs)
    {
        var poor = inputs.File.Person.OnWelfare.Is(true) || inputs.Budget.Surplus is { IsShort: true };
        var closes = !inputs.File.Person.OnWelfare.Is(true) && inputs.Budget.Surplus is { IsShort: false };
        return new(DoorKind.NationalTaxStay, poor ? DoorFit.Possible : closes ? DoorFit.Blocked : DoorFit.CannotTell, debt.Id)
        {
            Figures = new Dictionary<string, object> { ["years"] = Count("stay-years", inputs) }, Because = Says("door.tax-stay"),
            Blockers = closes ? Says("door.tax-stay-closes") : [], Missing = poor || closes ? [] : inputs.Budget.Missing, NextStep = Says(debt.Kind.Is(CreditorKind.NationalTax) ? "door.tax-say" : "door.local-tax-say"), Desk = "tax-office",
        };
    }
}
