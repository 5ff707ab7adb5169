using DebtBot.Knowledge.Citations;
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
    private readonly LegalSentences sentences;
    private readonly EffectsTable effects;
    private readonly RangesTable ranges;
    private readonly ConciliationFee fee;

    public OptionsAssessment(LawLibrary library)
    {
        sentences = library.Sentences;
        Figures = new(library);
        LivingCost = new(library);
        effects = new(library);
        ranges = new(library);
        fee = new(library);
        var smallScale = new SmallScaleRehabilitation(sentences, Figures);
        options =
        [
            new InvokeLimitation(sentences),
            new Overpayment(sentences),
            new HardshipDischarge(sentences, Figures),
            new VoluntaryArrangement(sentences, Figures),
            smallScale,
            new HomeLoanClause(sentences, Figures, smallScale),
            new SalaryEarnerRehabilitation(sentences, Figures, LivingCost),
            new Bankruptcy(library, Figures),
            new NegotiateYourself(sentences, Figures),
            new SpecificConciliation(sentences, Figures, fee),
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
                ? finding with { Cautions = [sentences.Reason("option.own-door-first"), .. finding.Cautions] } : finding)
            .OrderBy(finding => inputs.OwnDoorsFirst && (IsPlan(finding.Kind) || finding.Fit == OptionFit.Blocked)).ThenBy(finding => effects.MovedByWishes(finding, inputs.File.Wishes))
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
        return key is null ? null : new OptionDraft(option.Kind, sentences).Blocker(key).As(OptionFit.Blocked, Nearness.Blocked);
    }
}
