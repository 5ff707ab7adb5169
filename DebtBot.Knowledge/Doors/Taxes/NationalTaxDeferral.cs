using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Citations;
using DebtBot.Knowledge.Limitation;
using DebtBot.Knowledge.Values;

namespace DebtBot.Knowledge.Doors.Taxes;

/// <summary>換価の猶予の申請。納期限から6か月以内に申請すると、差し押さえた物の売却を待ってもらい、毎月分けて納められる。</summary>
/// <remarks>国税徴収法151条の2・152条、国税通則法46条。生活や事業が難しくなるか、ほかの滞納の有無は税務署が確かめる。職権の猶予（151条）は見ない。</remarks>
internal sealed class NationalTaxDeferral(LegalSentences sentences, DoorFigures figures) : Door(sentences, figures)
{
    public override IEnumerable<DoorFinding> Judge(DoorInputs inputs) => Owed(inputs, CreditorKind.NationalTax).Select(debt => Of(debt, inputs));

    private DoorFinding Of(Debt debt, DoorInputs inputs)
    {
        var start = new DoorFinding(DoorKind.NationalTaxDeferral, DoorFit.CannotTell, debt.Id)
        {
            Because = Says("door.tax-deferral"), Cautions = Says(Security(debt, inputs), "door.tax-no-consent"), NextStep = Says("door.tax-say"), Desk = "tax-office",
            Figures = Shown(inputs), Missing = [new(DebtFacts.FirstUnpaid.Key, debt.Id)],
        };
        if (!debt.FirstUnpaid.TryGet(out var due))
        {
            return start;
        }

        var by = Periods.EndOf(due, months: Count("deferral-apply-months", inputs));
        if (by.Earliest < inputs.Today)
        {
            return by.Latest < inputs.Today
                ? start with { Fit = DoorFit.Blocked, Missing = [], Blockers = [Say("door.tax-deferral-late", ("day", by.Latest))], WouldChange = Says("door.tax-deferral-newer") }
                : start;
        }

        return start with
        {
            Fit = DoorFit.Suits, Missing = [], By = by.Earliest, Because = [Say("door.tax-deferral"), Say("door.tax-deferral-by", ("day", by.Earliest))],
            Figures = new Dictionary<string, object>(Shown(inputs)) { ["apply-by"] = by.Earliest },
        };
    }

    private string Security(Debt debt, DoorInputs inputs) =>
        debt.Balance.Is(balance => balance <= Amount("deferral-no-security-up-to", inputs)) ? "door.tax-no-security"
        : debt.Balance.IsGiven ? "door.tax-security" : "door.tax-security-unknown";

    private Dictionary<string, object> Shown(DoorInputs inputs) => new()
    {
        ["months"] = Count("deferral-months", inputs), ["longest-months"] = Count("deferral-longest-months", inputs), ["no-security-up-to"] = Amount("deferral-no-security-up-to", inputs),
    };
}
