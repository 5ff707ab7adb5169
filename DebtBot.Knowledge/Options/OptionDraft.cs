using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Citations;

namespace DebtBot.Knowledge.Options;

/// <summary>A finding while a rule collects it. What is unknown or in the way can never end as "suits".</summary>
internal sealed class OptionDraft(OptionKind kind, LegalSentences sentences)
{
    private readonly ReasonList because = new(sentences);
    private readonly ReasonList blockers = new(sentences);
    private readonly ReasonList cautions = new(sentences);
    private readonly ReasonList changes = new(sentences);
    private readonly List<MissingFact> missing = [];

    public Dictionary<string, object> Figures { get; } = [];

    public bool IsOpen => missing.Count > 0;

    public bool IsBlocked => blockers.Count > 0;

    public OptionDraft Because(string key, params IReadOnlyList<(string, object)> values) => Add(because, key, values);

    public OptionDraft Blocker(string key, params IReadOnlyList<(string, object)> values) => Add(blockers, key, values);

    public OptionDraft Caution(string key, params IReadOnlyList<(string, object)> values) => Add(cautions, key, values);

    public OptionDraft CautionIf(bool applies, string key) => applies ? Add(cautions, key, []) : this;

    public OptionDraft WouldChange(string key, params IReadOnlyList<(string, object)> values) => Add(changes, key, values);

    public OptionDraft Needs(params IEnumerable<MissingFact> facts)
    {
        missing.AddRange(facts.Except(missing));
        return this;
    }

    public OptionDraft NeedsIf(bool unknown, string key) => unknown ? Needs(new MissingFact(key)) : this;

    public OptionFinding As(OptionFit fit, int nearness) =>
        new(kind, fit == OptionFit.Suits && (IsOpen || IsBlocked) ? OptionFit.Possible : fit, nearness)
        {
            Figures = Figures, Because = because.All, Blockers = blockers.All, Cautions = cautions.All, WouldChange = changes.All, Missing = missing,
        };

    private OptionDraft Add(ReasonList reasons, string key, IReadOnlyList<(string, object)> values)
    {
        reasons.Say(key, values);
        return this;
    }
}
