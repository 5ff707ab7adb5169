using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Citations;

namespace DebtBot.Knowledge.Doors.Scholarship;

/// <summary>奨学金の返還期限猶予。年収300万円（給与以外は所得200万円）以下を目安に、返還を先に延ばせる。</summary>
/// <remarks>日本学生支援機構の決まり。災害・傷病・生活保護などの別枠と、目安を超える特別な事情は見ない。</remarks>
internal sealed class ScholarshipPause(LegalSentences sentences, DoorFigures figures) : Door(sentences, figures)
{
    public override IEnumerable<DoorFinding> Judge(DoorInputs inputs) => Owed(inputs, CreditorKind.Jasso).Select(debt => Of(debt, inputs));

    private DoorFinding Of(Debt debt, DoorInputs inputs)
    {
        var own = inputs.File.Person.Job.Is(JobKind.SelfEmployed);
        var (income, key, limit) = own
            ? (inputs.File.Income.AssessedYearly, CaseFacts.AssessedYearly.Key, Amount("scholarship-pause-assessed", inputs))
            : (inputs.File.Income.GrossYearly, CaseFacts.GrossYearly.Key, Amount("scholarship-pause-income", inputs));
        var start = new DoorFinding(DoorKind.ScholarshipPause, DoorFit.CannotTell, debt.Id)
        {
            Figures = new Dictionary<string, object> { ["income-limit"] = limit, ["years"] = Count("scholarship-pause-years", inputs) },
            Because = Says("door.scholarship-pause"), WouldChange = Says("door.scholarship-special"), NextStep = Says("door.scholarship-say"), Desk = "jasso",
        };
        return income.IsUnknown ? start with { Missing = [new(key)] }
            : income.Is(amount => amount <= limit) ? start with { Fit = DoorFit.Possible }
            : start with { Fit = DoorFit.Blocked, Blockers = [Say("door.scholarship-pause-over", ("amount", limit))] };
    }
}
