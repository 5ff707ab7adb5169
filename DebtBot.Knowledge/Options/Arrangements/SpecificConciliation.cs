using DebtBot.Knowledge.Citations;

namespace DebtBot.Knowledge.Options.Arrangements;

/// <summary>特定調停。簡易裁判所で話し合い、3年ほどで返す。調書も17条決定も、判決と同じ力を持つ。</summary>
/// <remarks>
/// 特定調停法2条・7条、民事調停法16条〜18条。7条1項但書は従業員が未払賃金で行う執行の話で、本人の給料の差押えを除くものではない。
/// 郵便代は裁判所ごとに違うため額を持たない。過払金の回収は別の手続。
/// </remarks>
internal sealed class SpecificConciliation(LegalSentences sentences, ProcedureFigures figures, ConciliationFee fee) : InstalmentOption(sentences, figures)
{
    public override OptionKind Kind => OptionKind.SpecificConciliation;

    protected override bool IsClosed(OptionInputs inputs, OptionDraft draft) => LimitationComesFirst(inputs, draft);

    protected override void Tell(OptionInputs inputs, OptionDraft draft)
    {
        var perCreditor = Figures.Amount("conciliation-fee", inputs.Today);
        draft.Figures["fee-per-creditor"] = perCreditor;
        if (inputs.Ordinary.Count > 0)
        {
            draft.Figures["fee-practice"] = perCreditor * inputs.Ordinary.Where(debt => !OptionInputs.HasRetainedTitle(debt)).DistinctBy(OptionInputs.CreditorOf).Count();
        }

        if (inputs.WithoutCollateral is { } total && fee.For(total, inputs.Today) is { } statute)
        {
            draft.Figures["fee-statute"] = statute;
        }

        draft.CautionIf(inputs.File.Seizures.Count > 0, "conciliation.stay-of-execution").Caution("conciliation.title").Caution("conciliation.decision").Caution("conciliation.no-overpayment");
    }

    protected override OptionFinding Judge(OptionInputs inputs, Instalments parts, OptionDraft draft)
    {
        WouldChange(parts, draft);
        return parts.FitsLong
            ? draft.Because("conciliation.what").Because("conciliation.cost").As(OptionFit.Possible, parts.FitsShort ? Nearness.Conciliation : Nearness.ConciliationLong)
            : draft.Blocker("arrangement.too-much", ("amount", parts.Long)).As(OptionFit.Blocked, Nearness.Blocked);
    }
}
