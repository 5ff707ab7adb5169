using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Citations;
using DebtBot.Knowledge.Options.Arrangements;
using DebtBot.Knowledge.Values;

namespace DebtBot.Knowledge.Options.Rehabilitation;

/// <summary>個人再生の共通の部分：総額の上限、続く収入、財産、5年で払える額か。</summary>
/// <remarks>民事再生法21条1項・221条・229条。税・社会保険料は手続の外で払い続け、滞納処分は止まらない（39条・122条）。</remarks>
internal abstract class RehabilitationOption(LegalSentences sentences, ProcedureFigures figures) : Option(sentences)
{
    protected ProcedureFigures Figures => figures;

    public sealed override OptionFinding Judge(OptionInputs inputs)
    {
        var draft = Draft();
        if (inputs.Unsecured is not { } claims)
        {
            return draft.Because("option.need-figures").Needs(inputs.MissingTotal).As(OptionFit.CannotTell, Nearness.CannotTell);
        }

        if (PlanFloor.Of(claims, inputs, figures) is not { } floor)
        {
            return draft.Blocker("rehabilitation.over-limit").As(OptionFit.Blocked, Nearness.Blocked);
        }

        floor.Show(draft, inputs);
        Cautions(inputs, draft);
        if (PlanTotal(inputs, floor, draft) is not { } total)
        {
            return draft.As(draft.IsBlocked ? OptionFit.Blocked : OptionFit.CannotTell, draft.IsBlocked ? Nearness.Blocked : Unknown(inputs));
        }

        var (short36, long60) = PlanFloor.Parts(total, figures, inputs.Today);
        (draft.Figures["plan-total"], draft.Figures["plan36"], draft.Figures["plan60"]) = (total, short36, long60);
        return Judge(inputs, floor, long60, draft);
    }

    /// <summary>What the plan must reach; null when it cannot be told or the way is closed (then a blocker says so).</summary>
    protected abstract Yen? PlanTotal(OptionInputs inputs, PlanFloor floor, OptionDraft draft);

    /// <summary>What is said when the plan fits, and how near it then lies.</summary>
    protected abstract int Fits(OptionInputs inputs, Yen long60, OptionDraft draft);

    /// <summary>How near it lies while it cannot be told.</summary>
    protected virtual int Unknown(OptionInputs inputs) => Nearness.CannotTell;

    /// <summary>The place by the decision table: needed, beside an arrangement, or not needed.</summary>
    protected int ByNeed(OptionInputs inputs) => Instalments.Of(inputs, figures) switch
    {
        { FitsShort: true } => Nearness.RehabilitationNotNeeded,
        { FitsLong: true } => Nearness.RehabilitationBeside,
        _ => Nearness.RehabilitationNeeded,
    };

    private OptionFinding Judge(OptionInputs inputs, PlanFloor floor, Yen long60, OptionDraft draft)
    {
        if (inputs.File.Income.Stable.Is(false))
        {
            return draft.Blocker("rehabilitation.needs-income").WouldChange("change.stable-income").As(OptionFit.Blocked, Nearness.Blocked);
        }

        if (floor.AssetsCover)
        {
            return draft.Blocker("rehabilitation.assets-cover").As(OptionFit.Blocked, Nearness.Blocked);
        }

        if (inputs.Budget.Surplus is not { } surplus)
        {
            return draft.Because("option.need-figures").Needs(inputs.Budget.Missing).As(OptionFit.CannotTell, Unknown(inputs));
        }

        if (surplus.Amount < long60.Amount)
        {
            return draft.Blocker("rehabilitation.too-much", ("amount", long60)).WouldChange("change.plan", ("amount", new Yen(long60.Amount - surplus.Amount))).As(OptionFit.Blocked, Nearness.Blocked);
        }

        var nearness = Fits(inputs, long60, draft);
        draft.NeedsIf(inputs.File.Income.Stable.IsUnknown, CaseFacts.StableIncome.Key);
        return draft.As(FitOf(inputs, floor, draft), nearness);
    }

    /// <summary>What is owned can raise the plan. It is asked for only when the debts cannot simply be paid in parts; unknown, it never suits.</summary>
    private OptionFit FitOf(OptionInputs inputs, PlanFloor floor, OptionDraft draft)
    {
        var notNeeded = Instalments.Of(inputs, figures) is { FitsShort: true };
        draft.CautionIf(notNeeded, "rehabilitation.can-pay").CautionIf(floor.Minimum == floor.Claims, "rehabilitation.no-cut");
        if (floor.Worth.Missing.Count == 0)
        {
            return OptionFit.Suits;
        }

        draft.WouldChange("change.liquidation-value", ("amount", floor.Minimum));
        if (!notNeeded)
        {
            draft.Needs(floor.Worth.Missing);
        }

        return OptionFit.Possible;
    }

    private static void Cautions(OptionInputs inputs, OptionDraft draft) => draft
        .Caution("rehabilitation.liquidation-value")
        .CautionIf(inputs.HasHome, "rehabilitation.home")
        .CautionIf(inputs.Ordinary.Any(OptionInputs.HasRetainedTitle), "rehabilitation.car")
        .CautionIf(inputs.Ordinary.Any(debt => debt.Guarantor.Is(guarantor => guarantor is GuarantorKind.Family or GuarantorKind.Other)), "rehabilitation.guarantor")
        .CautionIf(inputs.NeverReduced.Count > 0, "rehabilitation.tax-goes-on")
        .CautionIf(inputs.NeverReduced.Any(debt => debt.Kind.Is(CreditorKind.ChildSupport)), "rehabilitation.support-runs")
        .CautionIf(inputs.File.Seizures.Count > 0, "rehabilitation.stops-seizure")
        .Caution("filing.no-preference").Caution("filing.no-new-borrowing").CautionIf(inputs.File.Conduct.CashOut.Is(true), "filing.no-cash-out");
}
