using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Citations;

namespace DebtBot.Knowledge.Doors.Living;

/// <summary>緊急小口資金。急にお金が要るとき、社会福祉協議会が10万円まで無利子・保証人なしで貸す。</summary>
/// <remarks>生活福祉資金貸付制度。返せる見込みの審査は見ない。</remarks>
internal sealed class EmergencyLoan(LegalSentences sentences, DoorFigures figures) : Door(sentences, figures)
{
    public override IEnumerable<DoorFinding> Judge(DoorInputs inputs)
    {
        if (inputs.IsShort && !inputs.File.Person.OnWelfare.Is(true))
        {
            yield return new(DoorKind.EmergencyLoan, DoorFit.Possible)
            {
                Figures = new Dictionary<string, object> { ["cap"] = Amount("emergency-loan", inputs), ["wait-months"] = Count("emergency-loan-wait", inputs), ["months"] = Count("emergency-loan-months", inputs) },
                Because = [Say("door.emergency-loan", ("amount", Amount("emergency-loan", inputs)))], Cautions = Says("door.loan-is-debt"), NextStep = Says("door.council-say"), Desk = "social-welfare-council",
            };
        }
    }
}

/// <summary>総合支援資金。仕事を失うなどして暮らしを立て直す間、単身で月15万円、2人以上で月20万円まで借りられる。</summary>
/// <remarks>生活福祉資金貸付制度。原則3か月。自立相談支援を受けることが前提。</remarks>
internal sealed class LivingLoan(LegalSentences sentences, DoorFigures figures) : Door(sentences, figures)
{
    public override IEnumerable<DoorFinding> Judge(DoorInputs inputs)
    {
        if (!inputs.IsShort || inputs.File.Person.OnWelfare.Is(true))
        {
            yield break;
        }

        var start = new DoorFinding(DoorKind.LivingLoan, DoorFit.CannotTell)
        {
            Because = Says("door.living-loan"), Cautions = Says("door.loan-is-debt"), NextStep = Says("door.council-say"), Desk = "social-welfare-council", Missing = [new(CaseFacts.People.Key)],
        };
        yield return !inputs.File.Household.People.TryGet(out var people) ? start : start with
        {
            Fit = DoorFit.Possible, Missing = [],
            Figures = new Dictionary<string, object> { ["monthly-cap"] = Amount(people > 1 ? "living-loan-family" : "living-loan-single", inputs), ["months"] = Count("living-loan-months", inputs) },
        };
    }
}
