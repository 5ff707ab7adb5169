using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Citations;

namespace DebtBot.Knowledge.Doors.Family;

/// <summary>払う側の養育費の減額。家庭裁判所の調停で、これからの額を変えられることがある。たまった分は破産しても残る。</summary>
/// <remarks>民法880条は見ず、破産法253条1項と実務による。</remarks>
internal sealed class ChildSupportReduction(LegalSentences sentences, DoorFigures figures) : Door(sentences, figures)
{
    public override IEnumerable<DoorFinding> Judge(DoorInputs inputs) => Owed(inputs, CreditorKind.ChildSupport).Select(debt =>
        new DoorFinding(DoorKind.ChildSupportReduction, DoorFit.Possible, debt.Id)
        {
            Because = Says("door.support-reduction"), Cautions = Says("door.support-remains", "door.support-lien-warning"), NextStep = Says("door.support-say"), Desk = "child-support-centre",
        });
}

/// <summary>受け取る側の先取特権。2026-04-01からの分は、取り決めの書面があれば、判決なしに子1人月8万円まで差し押さえられる。</summary>
/// <remarks>民法306条3号・308条の2、令和7年法務省令56号、民事執行法193条。施行日より前の分には使えない。</remarks>
internal sealed class ChildSupportLien(LegalSentences sentences, DoorFigures figures) : Door(sentences, figures)
{
    public override IEnumerable<DoorFinding> Judge(DoorInputs inputs)
    {
        var owed = inputs.File.SupportOwedToMe;
        if (!owed.Unpaid.Is(true) || inputs.Today < Figures.From("support-lien"))
        {
            yield break;
        }

        var shown = new Dictionary<string, object> { ["for-instalments-from"] = Figures.From("support-lien") };
        if (owed.Children.TryGet(out var children))
        {
            var cap = Amount("support-lien", inputs) * children;
            shown["monthly-cap"] = cap;
            shown["monthly"] = owed.AgreedMonthly.TryGet(out var agreed) && agreed < cap ? agreed : cap;
        }

        var fit = owed.Agreed.IsUnknown || owed.Children.IsUnknown ? DoorFit.CannotTell : owed.Agreed.Is(true) ? DoorFit.Suits : DoorFit.Blocked;
        yield return new(DoorKind.ChildSupportLien, fit)
        {
            Figures = shown, Because = Says("door.support-lien"), Blockers = fit == DoorFit.Blocked ? Says("door.support-lien-agreed") : [], WouldChange = Says("door.support-lien-agreed"),
            NextStep = Says("door.support-collect-say"), Desk = "child-support-centre",
        };
    }
}

/// <summary>法定養育費。取り決めがなくても子1人月2万円。2026-04-01以後の離婚だけ。</summary>
/// <remarks>民法766条の3、改正法附則3条2項。払う力がないときの抗弁は見ない。</remarks>
internal sealed class StatutoryChildSupport(LegalSentences sentences, DoorFigures figures) : Door(sentences, figures)
{
    public override IEnumerable<DoorFinding> Judge(DoorInputs inputs)
    {
        var owed = inputs.File.SupportOwedToMe;
        if (!owed.Unpaid.Is(true) || owed.Agreed.Is(true) || inputs.Today < Figures.From("statutory-support"))
        {
            yield break;
        }

        var from = Figures.From("statutory-support");
        var late = owed.DivorcedOn.Is(day => day.Earliest >= from);
        var early = owed.DivorcedOn.Is(day => day.Latest < from);
        var fit = early ? DoorFit.Blocked : late && owed.Agreed.Is(false) && owed.Children.IsGiven ? DoorFit.Suits : DoorFit.CannotTell;
        yield return new(DoorKind.StatutoryChildSupport, fit)
        {
            Figures = owed.Children.TryGet(out var children) ? new Dictionary<string, object> { ["monthly"] = Amount("statutory-support", inputs) * children } : [],
            Because = Says("door.statutory-support"), Blockers = early ? Says("door.statutory-support-early") : [], NextStep = Says("door.support-collect-say"), Desk = "child-support-centre",
        };
    }
}
