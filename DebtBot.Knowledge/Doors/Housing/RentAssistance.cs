using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Citations;
using DebtBot.Knowledge.Limitation;
using DebtBot.Knowledge.Values;

namespace DebtBot.Knowledge.Doors.Housing;

/// <summary>住居確保給付金（家賃）。離職2年以内か同じくらいの減収で、資産が基準額×6（最大100万円）以下のとき、家賃の分が大家に払われる。</summary>
/// <remarks>生活困窮者自立支援法3条3項・6条、同施行規則10条〜12条。基準額は市区町村で違い、わからなければ判断しない。持ち家には出さない。求職の条件は見ない。</remarks>
internal sealed class RentAssistance(LegalSentences sentences, DoorFigures figures) : Door(sentences, figures)
{
    public override IEnumerable<DoorFinding> Judge(DoorInputs inputs)
    {
        if (RentDoors.Fits(inputs))
        {
            yield return Of(inputs);
        }
    }

    private DoorFinding Of(DoorInputs inputs)
    {
        var shown = new Dictionary<string, object>
        {
            ["asset-limit-most"] = Amount("rent-assistance-asset-most", inputs), ["months"] = Count("rent-assistance-months", inputs), ["longest-months"] = Count("rent-assistance-longest-months", inputs),
        };
        var start = new DoorFinding(DoorKind.RentAssistance, DoorFit.CannotTell)
        {
            Figures = shown, Because = Says("door.rent-assistance", "door.rent-local"), WouldChange = Says("door.rent-local-ask"), NextStep = Says("door.rent-say"), Desk = "self-reliance",
        };
        if (inputs.KnownMoney > AssetLimit(inputs))
        {
            return start with { Fit = DoorFit.Blocked, Blockers = [Say("door.rent-assets", ("amount", AssetLimit(inputs)))] };
        }

        if (inputs.File.Person.LeftJobOn.TryGet(out var left) && Periods.EndOf(left, years: Count("rent-assistance-job-years", inputs)).Latest < inputs.Today && !HasLess(inputs))
        {
            var over = Periods.EndOf(left, years: Count("rent-assistance-job-years-longest", inputs)).Latest < inputs.Today;
            return start with { Fit = over ? DoorFit.Blocked : DoorFit.CannotTell, Blockers = Says("door.rent-job-late"), WouldChange = Says("door.rent-job-illness") };
        }

        return Paid(inputs, start, shown);
    }

    private DoorFinding Paid(DoorInputs inputs, DoorFinding start, Dictionary<string, object> shown)
    {
        MissingFact[] missing = inputs.File.Person.LeftJobOn.IsUnknown && !HasLess(inputs) ? [new(CaseFacts.LeftJobOn.Key)] : [];
        if (!inputs.File.Local.RentAssistanceBase.TryGet(out var known) || !inputs.File.Local.RentAssistanceCap.TryGet(out var cap)
            || !inputs.File.Expenses.Rent.TryGet(out var rent) || !inputs.HouseholdMonthly.TryGet(out var income))
        {
            return start with { Missing = missing };
        }

        var gap = known + rent - income;
        var paid = income <= known ? rent : gap.AtLeastZero.UpToWhole(Count("rent-assistance-round", inputs));
        shown["monthly"] = paid > cap ? cap : paid;
        return paid.Amount == 0 ? start with { Fit = DoorFit.Blocked, Blockers = Says("door.rent-income") }
            : missing.Length > 0 ? start with { Missing = missing }
            : start with { Fit = DoorFit.Possible, Because = Says("door.rent-assistance") };
    }

    /// <summary>資産の上限。基準額がわからなければ最大の100万円で、超えるときだけ使えないと言える。</summary>
    private Yen AssetLimit(DoorInputs inputs)
    {
        var most = Amount("rent-assistance-asset-most", inputs);
        return inputs.File.Local.RentAssistanceBase.TryGet(out var known) && known * Count("rent-assistance-asset-months", inputs) is var times && times < most ? times : most;
    }

    private static bool HasLess(DoorInputs inputs) =>
        inputs.File.Income.PreviousMonthly.TryGet(out var before) && inputs.HouseholdMonthly.TryGet(out var now) && now < before;
}
