using DebtBot.Knowledge.Citations;

namespace DebtBot.Knowledge.Doors.Housing;

/// <summary>住居確保給付金（転居費用）。収入が大きく減って2年以内に、家賃の安い家へ移る費用が出ることがある。</summary>
/// <remarks>生活困窮者自立支援法3条3項2号、同施行規則11条1項2号（2025-04-01〜）。上限は住宅扶助基準の3倍で、市区町村で違う。</remarks>
internal sealed class MovingAssistance(LegalSentences sentences, DoorFigures figures) : Door(sentences, figures)
{
    public override string? NewestFigure => "moving-assistance-times";

    public override IEnumerable<DoorFinding> Judge(DoorInputs inputs)
    {
        if (RentDoors.Fits(inputs))
        {
            var shown = new Dictionary<string, object> { ["cap-times"] = Count("moving-assistance-times", inputs) };
            if (inputs.File.Local.RentAssistanceCap.TryGet(out var cap))
            {
                shown["cap"] = cap * Count("moving-assistance-times", inputs);
            }

            yield return new(DoorKind.MovingAssistance, DoorFit.CannotTell)
            {
                Figures = shown, Because = Says("door.moving"), WouldChange = Says("door.rent-local-ask"), NextStep = Says("door.rent-say"), Desk = "self-reliance",
            };
        }
    }
}

/// <summary>Whom the help with rent may concern: rent in arrears, or rent and a month that does not close; never an owner.</summary>
internal static class RentDoors
{
    public static bool Fits(DoorInputs inputs) => !inputs.IsHomeOwner
        && (inputs.File.Owes(Cases.CreditorKind.Landlord, Cases.CreditorKind.RentGuarantor)
            || (inputs.File.Expenses.Rent.Is(rent => rent.Amount > 0) && inputs.IsShort));
}
