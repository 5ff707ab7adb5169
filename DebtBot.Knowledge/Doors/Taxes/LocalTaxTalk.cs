using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Citations;

namespace DebtBot.Knowledge.Doors.Taxes;

/// <summary>地方税や国保・介護の保険料の、徴収の猶予と分けて納める相談。</summary>
/// <remarks>地方税法15条・15条の6（条番号は記憶。要確認）、国民健康保険法77条。額や回数は市区町村が決める。</remarks>
internal sealed class LocalTaxTalk(LegalSentences sentences, DoorFigures figures) : Door(sentences, figures)
{
    public override IEnumerable<DoorFinding> Judge(DoorInputs inputs) =>
        Owed(inputs, CreditorKind.LocalTax, CreditorKind.HealthInsuranceFee, CreditorKind.HealthInsuranceTax, CreditorKind.CareInsuranceFee).Select(debt =>
            new DoorFinding(DoorKind.LocalTaxTalk, DoorFit.Possible, debt.Id)
            {
                Because = Says("door.local-tax"), Cautions = Says("door.tax-no-consent"), NextStep = Says("door.local-tax-say"), Desk = "tax-office",
            });
}

/// <summary>国保料（税）の減免。収入が大きく減ったときなどに、市区町村の決まりで減らしてもらえる。</summary>
/// <remarks>国民健康保険法77条。条例は市区町村で違うので、あてはまるかは見ない。</remarks>
internal sealed class HealthInsuranceRelief(LegalSentences sentences, DoorFigures figures) : Door(sentences, figures)
{
    public override IEnumerable<DoorFinding> Judge(DoorInputs inputs) => Owed(inputs, CreditorKind.HealthInsuranceFee, CreditorKind.HealthInsuranceTax).Select(debt =>
        new DoorFinding(DoorKind.HealthInsuranceRelief, DoorFit.Possible, debt.Id)
        {
            Because = Says("door.health-relief"), Cautions = Says("door.health-arrears"), NextStep = Says("door.health-say"), Desk = "tax-office",
        });
}
