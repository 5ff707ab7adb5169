using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Citations;
using DebtBot.Knowledge.Options.LivingCost;
using DebtBot.Knowledge.Values;

namespace DebtBot.Knowledge.Options.Rehabilitation;

/// <summary>給与所得者等再生。債権者の決議がない代わりに、可処分所得の2年分以上を払う。</summary>
/// <remarks>
/// 民事再生法239条・240条・241条2項7号、平成13年政令第50号。収入が5分の1以上変わったときの年換算（241条2項7号イ）は計算せず、専門家に回す。
/// </remarks>
internal sealed class SalaryEarnerRehabilitation(LegalSentences sentences, ProcedureFigures figures, LivingCostRule livingCost) : RehabilitationOption(sentences, figures)
{
    public override OptionKind Kind => OptionKind.SalaryEarnerRehabilitation;

    /// <summary>It is reckoned where it can decide something: creditors may object, there are few of them, or the figures were told.</summary>
    public override bool IsRelevant(OptionInputs inputs) => inputs.File.Income.GrossYearly.IsGiven || SevenYears.Starts(inputs.File.History).Any()
        || inputs.Vote is { WouldFail: true } or { HasFewHeads: true };

    protected override Yen? PlanTotal(OptionInputs inputs, PlanFloor floor, OptionDraft draft)
    {
        draft.Because("salary.two-years");
        if (SevenYears.LastDay(inputs.File.History, Figures, inputs.Today) is { } last)
        {
            draft.Figures["seven-year-date"] = last;
            draft.Figures["within-seven-years"] = inputs.Today <= last;
            if (inputs.Today <= last)
            {
                draft.Blocker("salary.seven-years", ("day", last)).WouldChange("change.after", ("day", last));
                return null;
            }
        }

        if (inputs.File.Person.Job.Is(job => job is JobKind.SelfEmployed or JobKind.Unemployed or JobKind.Student or JobKind.Homemaker))
        {
            draft.Blocker("salary.needs-salary");
            return null;
        }

        return Varies(inputs) ? NoFigure(draft) : ByDisposableIncome(inputs, floor, draft);
    }

    protected override int Fits(OptionInputs inputs, Yen long60, OptionDraft draft)
    {
        draft.Because("salary.fits", ("amount", long60)).Because("salary.no-vote");
        return ByNeed(inputs) + (inputs.Vote.WouldFail ? 0 : 2);
    }

    protected override int Unknown(OptionInputs inputs) => inputs.Vote.WouldFail ? Nearness.CannotTell - 2 : Nearness.CannotTell;

    private Yen? ByDisposableIncome(OptionInputs inputs, PlanFloor floor, OptionDraft draft)
    {
        var income = inputs.File.Income;
        if (income.GrossYearly.IsUnknown && OutOfReach(inputs, floor) is { } payment)
        {
            draft.Blocker("rehabilitation.too-much", ("amount", payment));
            return null;
        }

        draft.NeedsIf(income.GrossYearly.IsUnknown, CaseFacts.GrossYearly.Key).NeedsIf(income.TaxesAndInsuranceYearly.IsUnknown, CaseFacts.TaxesAndInsurance.Key)
            .NeedsIf(inputs.File.Person.Job.IsUnknown && income.Stable.IsUnknown, CaseFacts.StableIncome.Key);
        var cost = livingCost.Assess(inputs.File, income.GrossYearly.Match(gross => gross, () => Yen.Zero), inputs.Today);
        draft.Needs(cost.Missing);
        if (!income.GrossYearly.TryGet(out var gross) || !income.TaxesAndInsuranceYearly.TryGet(out var taxes) || cost is not { Stated: { } stated, Least: { } least, Most: { } most } || taxes > gross)
        {
            draft.Because("option.need-figures");
            return null;
        }

        var (disposable, atMost) = (gross.LessAtLeastZero(taxes).LessAtLeastZero(stated), gross.LessAtLeastZero(taxes).LessAtLeastZero(least));
        var years = Figures.Count("disposable-years", inputs.Today);
        (draft.Figures["living-cost"], draft.Figures["disposable"], draft.Figures["disposable-2years"]) = (stated, disposable, disposable * years);
        if (least != most)
        {
            (draft.Figures["living-cost-least"], draft.Figures["living-cost-most"], draft.Figures["disposable-2years-most"]) = (least, most, atMost * years);
            draft.Caution("salary.ages");
        }

        draft.CautionIf(!cost.PlaceIsListed, "salary.place");
        return disposable * years > floor.Total ? disposable * years : floor.Total;
    }

    /// <summary>When even the floor is more than can be kept, nothing about the income need be asked.</summary>
    private Yen? OutOfReach(OptionInputs inputs, PlanFloor floor) =>
        PlanFloor.Parts(floor.Total, Figures, inputs.Today).Long is var least && inputs.Budget.Surplus is { } surplus && surplus.Amount < least.Amount ? least : null;

    private static Yen? NoFigure(OptionDraft draft)
    {
        draft.Because("salary.varies");
        return null;
    }

    /// <summary>五分の一以上の変動。前の年と比べて上がっても下がっても同じ。</summary>
    private bool Varies(OptionInputs inputs) => inputs.File.Income.GrossLastYear.TryGet(out var last) && inputs.File.Income.GrossYearBefore.TryGet(out var before)
        && Math.Abs(last.Amount - before.Amount) >= before.Amount * Figures.Fraction("variation-share", inputs.Today);
}
