using DebtBot.Knowledge.Data;

namespace DebtBot.Knowledge.Citations;

/// <summary>The statutes of statutes.yaml; every citation must start with one of their titles.</summary>
public sealed class Statutes
{
    private readonly Dictionary<string, Statute> byTitle;

    private Statutes(IEnumerable<Statute> statutes) => byTitle = statutes.ToDictionary(statute => statute.Title, StringComparer.Ordinal);

    public IReadOnlyCollection<Statute> All => byTitle.Values;

    public static Statutes Load(YamlMap map) =>
        new(map.Entries().Select(entry => new Statute(entry.Key, entry.Map.Allow("source").Text("source"))));

    /// <summary>"民法 169条1項" → the basis. Title and article are separated by one space.</summary>
    /// <exception cref="LawDataException">The title is not in statutes.yaml.</exception>
    public LegalBasis Basis(YamlMap at, string key, string text)
    {
        var (title, article) = text.Split(' ', 2) is [var t, var a] ? (t, a) : (text, "");
        return byTitle.TryGetValue(title, out var statute)
            ? new(statute, article)
            : throw at.Fault(key, $"“{title}” is not in statutes.yaml{DidYouMean.Hint(title, byTitle.Keys)}");
    }
}
