using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Citations;

namespace DebtBot.Knowledge.Options.Arrangements;

/// <summary>任意整理。元本を36回（長くて60回）で割った額が、返済に回せる額に収まるかを見る。相手を選べる。</summary>
/// <remarks>法定の回数制限はなく、慣行による（まれに84回）。債権者に応じる義務はない。外した車のローンの支払いは、先に差し引く。</remarks>
internal sealed class VoluntaryArrangement(LegalSentences sentences, ProcedureFigures figures) : InstalmentOption(sentences, figures)
{
    public override OptionKind Kind => OptionKind.VoluntaryArrangement;

    protected override void Tell(OptionInputs inputs, OptionDraft draft) => draft
        .CautionIf(inputs.CanBeLeftOut.Count > 0, "arrangement.leave-car-out")
        .CautionIf(inputs.HomeLoans.Count > 0, "arrangement.leave-home-out")
        .CautionIf(inputs.Ordinary.Any(HasGuarantor), "arrangement.leave-guaranteed-out")
        .CautionIf(inputs.Ordinary.Any(IsBank), "arrangement.bank-freeze")
        .CautionIf(inputs.File.Seizures.Count > 0, "arrangement.seizure-goes-on")
        .Caution("arrangement.interest-until-settlement");

    protected override OptionFinding Judge(OptionInputs inputs, Instalments parts, OptionDraft draft)
    {
        WouldChange(parts, draft);
        if (parts.FitsShort)
        {
            return draft.Because("arrangement.fits", ("amount", parts.Short)).Because("arrangement.what").As(OptionFit.Suits, Nearness.ArrangementShort);
        }

        if (parts.FitsLong)
        {
            return draft.Because("arrangement.long", ("amount", parts.Long)).Because("arrangement.what").As(OptionFit.Possible, Nearness.ArrangementLong);
        }

        if (parts.FitsExceptional)
        {
            draft.Figures["m84"] = parts.Exceptional;
            draft.WouldChange("change.exceptional-instalments", ("amount", parts.Exceptional));
        }

        return draft.Blocker("arrangement.too-much", ("amount", parts.Long)).As(OptionFit.Blocked, Nearness.Blocked);
    }

    private static bool HasGuarantor(Debt debt) => debt.Guarantor.Is(guarantor => guarantor is GuarantorKind.Family or GuarantorKind.Other);

    private static bool IsBank(Debt debt) => debt.Kind.Is(kind => kind is CreditorKind.Bank or CreditorKind.Shinkin or CreditorKind.CreditUnion or CreditorKind.LabourBank or CreditorKind.AgriculturalCooperative);
}
