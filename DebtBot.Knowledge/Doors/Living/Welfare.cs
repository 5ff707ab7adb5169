using DebtBot.Knowledge.Citations;

namespace DebtBot.Knowledge.Doors.Living;

/// <summary>生活保護の申請。借金があっても申請でき、14日（長くて30日）で決まる。保護費で借金は返さない。</summary>
/// <remarks>生活保護法4条3項・24条5項・58条。基準の額は例だけを見せ、受けられるかは判断しない。</remarks>
internal sealed class Welfare(LegalSentences sentences, DoorFigures figures) : Door(sentences, figures)
{
    private const int FamilyExample = 4;

    public override string? NewestFigure => "welfare-single-example";

    public override IEnumerable<DoorFinding> Judge(DoorInputs inputs)
    {
        if (!inputs.IsShort || inputs.File.Person.OnWelfare.Is(true))
        {
            yield break;
        }

        var shown = new Dictionary<string, object> { ["decision-days"] = Count("welfare-decision-days", inputs), ["longest-days"] = Count("welfare-decision-longest", inputs) };
        var example = inputs.File.Household.People.Is(1) ? "welfare-single-example" : inputs.File.Household.People.Is(FamilyExample) ? "welfare-four-example" : null;
        if (example is not null)
        {
            shown["living-part-example"] = Amount(example, inputs);
        }

        yield return new(DoorKind.Welfare, example is not null && inputs.HouseholdMonthly.Is(income => income <= Amount(example, inputs)) ? DoorFit.Possible : DoorFit.CannotTell)
        {
            Figures = shown, Because = Says("door.welfare", "door.welfare-days"), Cautions = Says("door.welfare-no-repay", "door.welfare-later", "door.welfare-rough"), NextStep = Says("door.welfare-say"), Desk = "welfare-office",
        };
    }
}
