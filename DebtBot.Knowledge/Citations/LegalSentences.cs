using DebtBot.Knowledge.Data;

namespace DebtBot.Knowledge.Citations;

/// <summary>A sentence about the law as a person will read it, with its articles and the day it was checked.</summary>
public sealed record LegalSentence(string Key, string Text, IReadOnlyList<LegalBasis> Basis, Confidence Confidence, DateOnly CheckedOn)
{
    /// <summary>The data file it stands in, below the project.</summary>
    public string File { get; init; } = "";
}

/// <summary>All approved legal sentences (*/sentences.ja.yaml): the only place where the project words the law.</summary>
public sealed class LegalSentences
{
    private readonly Dictionary<string, LegalSentence> byKey;

    /// <summary>Reasons without values are the same every time.</summary>
    private readonly Dictionary<string, Reason> plain;

    internal LegalSentences(IEnumerable<LegalSentence> sentences)
    {
        byKey = sentences.ToDictionary(sentence => sentence.Key, StringComparer.Ordinal);
        plain = byKey.Values.ToDictionary(sentence => sentence.Key, sentence => new Reason(sentence.Key, sentence.Basis, sentence.Confidence), StringComparer.Ordinal);
    }

    public IReadOnlyCollection<LegalSentence> All => byKey.Values;

    public LegalSentence this[string key] => byKey.TryGetValue(key, out var found) ? found : throw new KeyNotFoundException($"No approved sentence “{key}”.");

    public bool Has(string key) => byKey.ContainsKey(key);

    /// <summary>A reason that will be shown with this sentence.</summary>
    public Reason Reason(string key, params IReadOnlyList<(string Name, object Value)> values)
    {
        var reason = plain.TryGetValue(key, out var known) ? known : throw new KeyNotFoundException($"No approved sentence “{key}”.");
        return values.Count == 0 ? reason : reason with { Values = values };
    }

    /// <summary>These sentences and more; no key may stand twice.</summary>
    internal LegalSentences With(IEnumerable<LegalSentence> more) => new(byKey.Values.Concat(more));

    internal static IEnumerable<LegalSentence> Read(YamlMap map, Statutes statutes)
    {
        var checkedOn = map.Date("checked-on");
        foreach (var (key, entry) in map.Map("sentences").Entries())
        {
            entry.Allow("text", "basis", "confidence");
            yield return new(
                key, entry.Text("text"),
                [.. entry.Texts("basis").Select(text => statutes.Basis(entry, "basis", text))],
                entry.Has("confidence") ? entry.Kind<Confidence>("confidence") : Confidence.High, checkedOn) { File = map.File };
        }
    }
}
