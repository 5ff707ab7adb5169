using DebtBot.Knowledge.Citations;
using DebtBot.Knowledge.Values;

namespace DebtBot.Knowledge.Options.Rehabilitation;

/// <summary>小規模個人再生。最低弁済額か清算価値の大きいほうを3年（長くて5年）で払えるかを見る。債権者の反対で終わることがある。</summary>
/// <remarks>民事再生法221条・229条・230条・231条・237条。7年の制限はない。裁判所の個人再生委員や積立ての運用は見ていない。</remarks>
internal sealed class SmallScaleRehabilitation(LegalSentences sentences, ProcedureFigures figures) : RehabilitationOption(sentences, figures)
{
    public override OptionKind Kind => OptionKind.SmallScaleRehabilitation;

    protected override Yen? PlanTotal(OptionInputs inputs, PlanFloor floor, OptionDraft draft)
    {
        draft.Caution("rehabilitation.all-creditors");
        var vote = inputs.Vote;
        draft.Needs(vote.Deciding);
        if (vote.WouldFail)
        {
            draft.Blocker("rehabilitation.objections").WouldChange("change.objections");
        }

        return floor.Total;
    }

    protected override int Fits(OptionInputs inputs, Yen long60, OptionDraft draft)
    {
        draft.Because("rehabilitation.fits", ("amount", long60)).Because("rehabilitation.what");
        return inputs.Vote.WouldFail ? Math.Max(Nearness.RehabilitationObjected, ByNeed(inputs) + 1) : ByNeed(inputs);
    }

    /// <summary>Before the other ways while the household is open: when the creditors' votes are against it, beside the salary earner's; within the seven years, because those do not bind this way.</summary>
    protected override int Unknown(OptionInputs inputs) =>
        inputs.Vote.WouldFail || SevenYears.LastDay(inputs.File.History, Figures, inputs.Today) >= inputs.Today ? Nearness.CannotTell - 1 : Nearness.CannotTell;
}
