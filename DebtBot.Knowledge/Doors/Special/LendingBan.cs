using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Citations;

namespace DebtBot.Knowledge.Doors.Special;

/// <summary>貸付自粛。自分で申告すると5年間、新しく借りにくくなる。取り下げは3か月たってから。</summary>
/// <remarks>日本貸金業協会・全国銀行個人信用情報センターの制度。法律上の禁止ではない。</remarks>
internal sealed class LendingBan(LegalSentences sentences, DoorFigures figures) : Door(sentences, figures)
{
    public override string? NewestFigure => "lending-ban-years";

    public override IEnumerable<DoorFinding> Judge(DoorInputs inputs)
    {
        if (Gambling.PlaysAPart(inputs.File))
        {
            yield return new(DoorKind.LendingBan, DoorFit.Possible)
            {
                Figures = new Dictionary<string, object> { ["years"] = Count("lending-ban-years", inputs), ["withdraw-after-months"] = Count("lending-ban-withdraw-months", inputs) },
                Because = Says("door.lending-ban", "door.lending-ban-years"), NextStep = Says("door.lending-ban-say"), Desk = "jfsa",
            };
        }
    }
}

/// <summary>依存症の相談。借金の整理と並べて、精神保健福祉センターなどに話せる。家族だけでもよい。</summary>
internal sealed class GamblingSupport(LegalSentences sentences, DoorFigures figures) : Door(sentences, figures)
{
    public override IEnumerable<DoorFinding> Judge(DoorInputs inputs)
    {
        if (Gambling.PlaysAPart(inputs.File))
        {
            yield return new(DoorKind.GamblingSupport, DoorFit.Possible) { Because = Says("door.gambling"), NextStep = Says("door.gambling-say"), Desk = "gambling-centre" };
        }
    }
}

internal static class Gambling
{
    public static bool PlaysAPart(CaseFile file) => file.Person.Gambling.Is(true) || file.Debts.Any(debt => debt.Purpose.Is(LoanPurpose.Gambling));
}
