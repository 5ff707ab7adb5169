using DebtBot.Knowledge.Data;
using DebtBot.Knowledge.Options.Arrangements;
using DebtBot.Knowledge.Options.Discharge;
using DebtBot.Knowledge.Options.Effects;
using DebtBot.Knowledge.Options.LivingCost;
using DebtBot.Knowledge.Options.Rehabilitation;

namespace DebtBot.Knowledge.Options;

/// <summary>All ways out, ranked for one person by the decision table and then by the wishes. Never one verdict.</summary>
internal sealed class OptionsAssessment
{
    private readonly IReadOnlyList<Option> options;
    private readonly LawLibrary library;
    private readonly EffectsTable effects;
    private readonly RangesTable ranges;
    private readonly ConciliationFee fee;

    public OptionsAssessment(LawLibrary library)
    {
        this.library = library;
        Figures = new(library);
        LivingCost = new(library);
        effects = new(library);
        ranges = new(library);
        fee = new(library);
        var smallScale = new SmallScaleRehabilitation(library.Sentences, Figures);
        options =
        [
            new InvokeLimitation(library.Sentences),
            new Overpayment(library.Sentences),
            new HardshipDischarge(library.Sentences, Figures),
            new VoluntaryArrangement(library.Sentences, Figures),
            smallScale,
            new HomeLoanClause(library.Sentences, Figures, smallScale),
            new SalaryEarnerRehabilitation(library.Sentences, Figures, LivingCost),
            new Bankruptcy(library, Figures),
            new NegotiateYourself(library.Sentences, Figures),
            new SpecificConciliation(library.Sentences, Figures, fee),
        ];
    }

    public ProcedureFigures Figures { get; }

    public LivingCostRule LivingCost { get; }

    public IReadOnlyList<DataRow> Rows => [.. LivingCost.Rows, .. ranges.Rows, .. effects.Rows, DataOverview.Row("Options", fee.Table)];

    public IReadOnlyList<OptionFinding> Assess(OptionInputs inputs) =>
    [
        .. options.Where(option => option.IsRelevant(inputs))
            .Select(option => ClosedForAll(option, inputs) ?? option.Judge(inputs))
            .Select(finding => inputs.OwnDoorsFirst && IsPlan(finding.Kind) && finding.Fit != OptionFit.Blocked
                ? finding with { Cautions = [library.Sentences.Reason("option.own-door-first"), .. finding.Cautions] } : finding)
            .OrderBy(finding => inputs.OwnDoorsFirst && (IsPlan(finding.Kind) || finding.Rank > Nearness.LastKnown)).ThenBy(finding => effects.MovedByWishes(finding, inputs.File.Wishes))
            .Select((finding, at) => finding with
            {
                Rank = at + 1,
                Effects = effects.Of(finding.Kind),
                Costs = ranges.CostsOf(finding.Kind),
                Times = ranges.TimesOf(finding.Kind),
            }),
    ];

    /// <summary>Debt procedures; talking with the creditor oneself, prescription and overpaid interest are none.</summary>
    private static bool IsPlan(OptionKind kind) => kind is not (OptionKind.InvokeLimitation or OptionKind.Overpayment or OptionKind.NegotiateYourself);

    /// <summary>登録のない業者だけ、税や養育費だけ、生活保護費での返済には、返済の計画を立てない。</summary>
    private OptionFinding? ClosedForAll(Option option, OptionInputs inputs)
    {
        var key = inputs.OnlyIllegalLenders ? "option.illegal-lender"
            : option.Kind is OptionKind.InvokeLimitation or OptionKind.Overpayment ? null
            : inputs.OnlyNeverReduced ? "option.only-public"
            : inputs.OnWelfare && option.Kind is not (OptionKind.Bankruptcy or OptionKind.HardshipDischarge) ? "option.welfare"
            : null;
        return key is null ? null : new OptionDraft(option.Kind, library.Sentences).Blocker(key).As(OptionFit.Blocked, Nearness.Blocked);
    }
}
