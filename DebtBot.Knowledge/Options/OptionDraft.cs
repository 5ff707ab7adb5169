using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Citations;

namespace DebtBot.Knowledge.Options;

/// <summary>A finding while a rule collects it. What is unknown or in the way can never end as "suits".</summary>
internal sealed class OptionDraft(OptionKind kind, LegalSentences sentences)
{
    private readonly List<Reason> because = [];
    private readonly List<Reason> blockers = [];
    private readonly List<Reason> cautions = [];
    private readonly List<Reason> changes = [];
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
            Figures = Figures, Because = because, Blockers = blockers, Cautions = cautions, WouldChange = changes, Missing = missing,
        };

    private OptionDraft Add(List<Reason> reasons, string key, IReadOnlyList<(string, object)> values)
    {
        if (!reasons.Exists(reason => reason.Key == key))
        {
            reasons.Add(sentences.Reason(key, values));
        }

        return this;
    }
}
