using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Citations;
using DebtBot.Knowledge.Values;

namespace DebtBot.Knowledge.Doors.Scholarship;

/// <summary>奨学金の減額返還。年収が基準以下で延滞がなければ、毎月の額を3分の2・2分の1・3分の1・4分の1にできる。</summary>
/// <remarks>日本学生支援機構の決まり（2024年4月〜）。口座振替と1年ごとの願い出が要る。所得で見る人（給与以外）の基準は見ない。</remarks>
internal sealed class ScholarshipReduction(LegalSentences sentences, DoorFigures figures) : Door(sentences, figures)
{
    private const int TwoChildren = 2;

    public override string? NewestFigure => "scholarship-income";

    public override IEnumerable<DoorFinding> Judge(DoorInputs inputs) => Owed(inputs, CreditorKind.Jasso).Select(debt => Of(debt, inputs));

    private DoorFinding Of(Debt debt, DoorInputs inputs)
    {
        var start = new DoorFinding(DoorKind.ScholarshipReduction, DoorFit.CannotTell, debt.Id)
        {
            Figures = Shown(debt, inputs), Because = Says("door.scholarship-reduction", "door.scholarship-amounts"), Cautions = Says("door.scholarship-yearly", "door.scholarship-guarantor"),
            WouldChange = Says("door.scholarship-arrears-end"), NextStep = Says("door.scholarship-say"), Desk = "jasso",
        };
        var within = Within(inputs);
        return debt.InArrears.Is(true) ? start with { Fit = DoorFit.Blocked, Blockers = Says("door.scholarship-arrears") }
            : within == false ? start with { Fit = DoorFit.Blocked, Blockers = [Say("door.scholarship-over", ("amount", Limit(inputs)))], WouldChange = Says("door.scholarship-special") }
            : within == true && debt.InArrears.Is(false) ? start with { Fit = DoorFit.Suits }
            : start with { Missing = [.. Missing(debt, inputs, within)] };
    }

    /// <summary>Null while the yearly income, or the number of children that would decide, is not known.</summary>
    private bool? Within(DoorInputs inputs) => !inputs.File.Income.GrossYearly.TryGet(out var income) ? null
        : income <= Amount("scholarship-income", inputs) ? true
        : income > Amount("scholarship-income-three-children", inputs) ? false
        : inputs.Children.IsGiven ? income <= Limit(inputs) : null;

    private Yen Limit(DoorInputs inputs) => Amount(
        inputs.Children.Is(children => children > TwoChildren) ? "scholarship-income-three-children"
        : inputs.Children.Is(TwoChildren) ? "scholarship-income-two-children" : "scholarship-income", inputs);

    private static IEnumerable<MissingFact> Missing(Debt debt, DoorInputs inputs, bool? within)
    {
        if (debt.InArrears.IsUnknown)
        {
            yield return new(DebtFacts.InArrears.Key, debt.Id);
        }

        if (within is null)
        {
            yield return new(inputs.File.Income.GrossYearly.IsUnknown ? CaseFacts.GrossYearly.Key : CaseFacts.Children.Key);
        }
    }

    private Dictionary<string, object> Shown(Debt debt, DoorInputs inputs)
    {
        var shown = new Dictionary<string, object> { ["income-limit"] = Limit(inputs), ["years"] = Count("scholarship-reduction-years", inputs) };
        if (debt.MonthlyPayment.TryGet(out var monthly))
        {
            (shown["two-thirds"], shown["half"]) = (monthly.PartNearest(2, 3), monthly.PartNearest(1, 2));
            (shown["third"], shown["quarter"]) = (monthly.PartNearest(1, 3), monthly.PartNearest(1, 4));
        }

        return shown;
    }
}
