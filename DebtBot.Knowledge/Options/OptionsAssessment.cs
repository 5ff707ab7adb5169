using DebtBot.Knowledge.Data;

namespace DebtBot.Knowledge.Options;

/// <summary>All ways out, ranked for one person: those that fit first, then those that are possible, cannot be told, blocked.</summary>
internal sealed class OptionsAssessment
{
    private readonly IReadOnlyList<Option> options;
    private readonly LawLibrary library;

    public OptionsAssessment(LawLibrary library)
    {
        this.library = library;
        Figures = new(library);
        options =
        [
            new InvokeLimitation(library.Sentences),
            new Overpayment(library.Sentences),
            new VoluntaryArrangement(library.Sentences, Figures),
            new SmallScaleRehabilitation(library.Sentences, Figures),
            new Bankruptcy(library, Figures),
            new NegotiateYourself(library.Sentences, Figures),
            new SpecificConciliation(library.Sentences, Figures),
        ];
    }

    public ProcedureFigures Figures { get; }

    /// <summary>保護費で借金を返す計画は立てない。</summary>
    private OptionFinding? OnWelfare(Option option, OptionInputs inputs) =>
        inputs.File.Person.OnWelfare.Is(true) && option.Kind is not (OptionKind.Bankruptcy or OptionKind.InvokeLimitation or OptionKind.Overpayment)
            ? new(option.Kind, OptionFit.Blocked, 80, new Dictionary<string, object>(), [], [library.Sentences.Reason("option.welfare")], [], [])
            : null;

    public IReadOnlyList<OptionFinding> Assess(OptionInputs inputs)
    {
        if (inputs.OnlyIllegalLenders)
        {
            return [.. options.Select((option, at) => new OptionFinding(option.Kind, OptionFit.Blocked, at + 1, new Dictionary<string, object>(), [], [library.Sentences.Reason("option.illegal-lender")], [], []))];
        }

        return [.. options.Select(option => OnWelfare(option, inputs) ?? option.Judge(inputs)).OrderBy(finding => finding.Rank).Select((finding, at) => finding with { Rank = at + 1 })];
    }
}
