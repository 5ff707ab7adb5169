using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Citations;

namespace DebtBot.Knowledge.Doors.Family;

/// <summary>未成年の契約の取消し。18歳になる前に親の同意なく結んだ借り入れは、取り消せることがある。</summary>
/// <remarks>民法4条・5条2項。許された財産（5条3項）、年齢を偽ったとき（21条）、追認は見ない。契約の後で成年になった人は対象に出さない。</remarks>
internal sealed class MinorContract(LegalSentences sentences, DoorFigures figures) : Door(sentences, figures)
{
    public override string? NewestFigure => "adult-age";

    public override IEnumerable<DoorFinding> Judge(DoorInputs inputs)
    {
        if (inputs.File.Debts.Count > 0 && inputs.File.Person.Age.Is(age => age < Count("adult-age", inputs)))
        {
            yield return new(DoorKind.MinorContract, DoorFit.Possible)
            {
                Because = Says("door.minor"), Cautions = Says("door.minor-lie"), NextStep = Says("door.minor-say"), Desk = "consumer-188",
            };
        }
    }
}
