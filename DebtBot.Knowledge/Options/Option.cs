using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Citations;

namespace DebtBot.Knowledge.Options;

/// <summary>One way out, judged for one person.</summary>
internal abstract class Option(LegalSentences sentences)
{
    protected static readonly IReadOnlyDictionary<string, object> NoFigures = new Dictionary<string, object>();

    public abstract OptionKind Kind { get; }

    /// <summary>The finding with a provisional rank: smaller is nearer; the list is renumbered afterwards.</summary>
    public abstract OptionFinding Judge(OptionInputs inputs);

    protected Reason Say(string key, params IReadOnlyList<(string Name, object Value)> values) => sentences.Reason(key, values);

    protected IReadOnlyList<Reason> Says(params IEnumerable<string> keys) => [.. keys.Select(key => Say(key))];

    protected OptionFinding CannotTell(IReadOnlyList<MissingFact> missing, string key) => new(Kind, OptionFit.CannotTell, 90, NoFigures, Says(key), [], [], missing);

    protected OptionFinding Blocked(string key, IReadOnlyDictionary<string, object>? figures = null) => new(Kind, OptionFit.Blocked, 80, figures ?? NoFigures, [], Says(key), [], []);
}
