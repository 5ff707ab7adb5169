using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Citations;

namespace DebtBot.Knowledge.Options.Rehabilitation;

/// <summary>ハードシップ免責。再生計画の4分の3以上を払い終え、本人のせいでない事情で続けられなくなったとき、残りの免責を求める。</summary>
/// <remarks>民事再生法234条・235条・244条。4分の3は債権ごとに見るが、ここでは合計で見る。一般の利益（清算価値）は専門家が確かめる。</remarks>
internal sealed class HardshipDischarge(LegalSentences sentences, ProcedureFigures figures) : Option(sentences)
{
    public override OptionKind Kind => OptionKind.HardshipDischarge;

    public override bool IsRelevant(OptionInputs inputs) => inputs.File.History.Plan.Running.Is(true);

    public override OptionFinding Judge(OptionInputs inputs)
    {
        var plan = inputs.File.History.Plan;
        var draft = Draft().Because("hardship.what").Caution("hardship.extension-first").NeedsIf(plan.Total.IsUnknown, ConductFacts.PlanTotal.Key).NeedsIf(plan.Paid.IsUnknown, ConductFacts.PlanPaid.Key)
            .NeedsIf(plan.BeyondControl.IsUnknown, ConductFacts.BeyondControl.Key).NeedsIf(plan.LongerDoesNotHelp.IsUnknown, ConductFacts.LongerDoesNotHelp.Key);
        if (plan.Total.TryGet(out var total) && plan.Paid.TryGet(out var paid))
        {
            var needed = total.FractionUp(figures.Fraction("hardship-share", inputs.Today));
            draft.Figures["needed"] = needed;
            if (paid < needed)
            {
                draft.Blocker("hardship.three-quarters", ("amount", needed));
            }
        }

        if (plan.BeyondControl.Is(false))
        {
            draft.Blocker("hardship.beyond-control");
        }

        if (plan.LongerDoesNotHelp.Is(false))
        {
            draft.Blocker("hardship.longer-helps");
        }

        return draft.IsBlocked ? draft.As(OptionFit.Blocked, Nearness.Blocked) : draft.IsOpen ? draft.As(OptionFit.CannotTell, Nearness.Hardship) : draft.As(OptionFit.Possible, Nearness.Hardship);
    }
}
