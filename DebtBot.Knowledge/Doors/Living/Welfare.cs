using DebtBot.Knowledge.Citations;
using DebtBot.Knowledge.Values;

namespace DebtBot.Knowledge.Doors.Living;

/// <summary>生活保護の申請。借金があっても申請でき、14日（長くて30日）で決まる。保護費で借金は返さない。</summary>
/// <remarks>生活保護法4条3項・24条5項・58条。基準の額は例だけを見せ、受けられるかは判断しない。</remarks>
internal sealed class Welfare(LegalSentences sentences, DoorFigures figures) : Door(sentences, figures)
{
    private const int FamilyExample = 4;

    public override string? NewestFigure => "welfare-first-adult";

    public override IEnumerable<DoorFinding> Judge(DoorInputs inputs)
    {
        if (!inputs.IsShort || inputs.File.Person.OnWelfare.Is(true))
        {
            yield break;
        }

        var shown = new Dictionary<string, object> { ["decision-days"] = Count("welfare-decision-days", inputs), ["longest-days"] = Count("welfare-decision-longest", inputs) };
        var example = Example(inputs);
        if (example is { } amount)
        {
            shown["living-part-example"] = amount;
        }

        yield return new(DoorKind.Welfare, example is { } living && inputs.HouseholdMonthly.Is(income => income <= living) ? DoorFit.Possible : DoorFit.CannotTell)
        {
            Figures = shown, Because = Says("door.welfare", "door.welfare-days"), Cautions = Says("door.welfare-no-repay", "door.welfare-later", "door.welfare-rough"), NextStep = Says("door.welfare-say"), Desk = "welfare-office",
        };
    }

    /// <summary>生活扶助の例。第1類の合計に人数の逓減率を掛け、第2類を足す。1人の大人と、大人2人・子ども2人だけ。</summary>
    private Yen? Example(DoorInputs inputs)
    {
        var people = inputs.File.Household.People;
        return people.Is(1) ? LivingPart(1, Amount("welfare-first-adult", inputs), inputs)
            : people.Is(FamilyExample) ? LivingPart(FamilyExample, (Amount("welfare-first-adult", inputs) * 2) + (Amount("welfare-first-child", inputs) * 2), inputs)
            : null;
    }

    private Yen LivingPart(int people, Yen firstClass, DoorInputs inputs) =>
        new((long)(firstClass.Amount * Figures.Share($"welfare-factor-{people}", inputs.Today)) + Amount($"welfare-second-{people}", inputs).Amount);
}
