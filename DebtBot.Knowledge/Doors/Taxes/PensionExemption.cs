using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Citations;
using DebtBot.Knowledge.Values;

namespace DebtBot.Knowledge.Doors.Taxes;

/// <summary>国民年金の免除。前年の所得と扶養の人数で、全額・4分の3・半額・4分の1のどれにあたるかを見る。</summary>
/// <remarks>国民年金法90条・90条の2、国民年金法施行令6条の7・6条の8の2〜6条の9の2。世帯主と配偶者の所得、失業の特例の中身は年金事務所が見る。</remarks>
internal sealed class PensionExemption(LegalSentences sentences, DoorFigures figures) : Door(sentences, figures)
{
    private static readonly (string Base, string Level)[] Partial =
        [("pension-three-quarters-base", "three-quarters"), ("pension-half-base", "half"), ("pension-quarter-base", "quarter")];

    public override string? NewestFigure => "pension-full-base";

    public override IEnumerable<DoorFinding> Judge(DoorInputs inputs) => Owed(inputs, CreditorKind.PensionPremium).Select(debt => Of(debt, inputs));

    private DoorFinding Of(Debt debt, DoorInputs inputs)
    {
        var start = new DoorFinding(DoorKind.PensionExemption, DoorFit.CannotTell, debt.Id)
        {
            Because = Says("door.pension"), Cautions = Says("door.pension-household", "door.pension-later"), WouldChange = Says("door.pension-job"), NextStep = Says("door.pension-say"), Desk = "pension-office",
        };
        if (!inputs.Dependants.TryGet(out var dependants) || !inputs.File.Income.AssessedYearly.TryGet(out var income))
        {
            return start with
            {
                Missing = [.. new[] { (CaseFacts.AssessedYearly.Key, inputs.File.Income.AssessedYearly.IsUnknown), (CaseFacts.Supported.Key, inputs.Dependants.IsUnknown) }
                    .Where(item => item.Item2).Select(item => new MissingFact(item.Key))],
            };
        }

        var limits = Limits(dependants, inputs);
        var level = limits.Where(limit => income <= limit.Amount).Select(limit => limit.Level).FirstOrDefault();
        var shown = limits.ToDictionary(limit => $"{limit.Level}-limit", limit => (object)limit.Amount);
        shown["level"] = level ?? "none";
        return level is null
            ? start with { Fit = inputs.File.Person.LeftJobOn.IsGiven ? DoorFit.Possible : DoorFit.Blocked, Figures = shown, Blockers = Says("door.pension-over") }
            : start with { Fit = DoorFit.Suits, Figures = shown, Because = [Say("door.pension"), Say($"door.pension-{level}")] };
    }

    private List<(string Level, Yen Amount)> Limits(int dependants, DoorInputs inputs) =>
    [
        ("full", (Amount("pension-full-per-head", inputs) * (dependants + 1)) + Amount("pension-full-base", inputs)),
        .. Partial.Select(part => (part.Level, Amount(part.Base, inputs) + (Amount("pension-per-dependant", inputs) * dependants))),
    ];
}
