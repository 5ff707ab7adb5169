using System.Text.RegularExpressions;

namespace DebtBot.Knowledge.Citations;

/// <summary>A statute as listed in statutes.yaml.</summary>
/// <param name="Title">Its short Japanese title, e.g. 民法.</param>
/// <param name="Url">Where the official text is.</param>
public sealed record Statute(string Title, string Url);

/// <summary>One place in the law, e.g. 民法 169条1項. Several places are joined in <paramref name="Article"/> with 「・」.</summary>
public sealed partial record LegalBasis(Statute Statute, string Article)
{
    public override string ToString() => $"{Statute.Title} {Article}";

    /// <summary>民事訴訟法 391条・393条、民法 169条1項・2項: each statute once, each article once; a whole article stands for its paragraphs, an item (号) names its paragraph.</summary>
    public static string Joined(IEnumerable<LegalBasis> places) => string.Join('、', places.GroupBy(place => place.Statute.Title)
        .Select(statute => $"{statute.Key} {string.Join('・', statute.SelectMany(place => Each().Split(place.Article)).GroupBy(piece => Head().Match(piece) is { Success: true } head ? head.Value : piece).Select(Merged))}".TrimEnd()));

    private static string Merged(IGrouping<string, string> article) =>
        article.Contains(article.Key) ? article.Key : article.Key + string.Join('・', Finest([.. article.Select(piece => piece[article.Key.Length..]).Distinct()]));

    private static IEnumerable<string> Finest(IReadOnlyList<string> places) =>
        places.Where(place => !places.Any(other => other.Length > place.Length && other.StartsWith(place, StringComparison.Ordinal) && char.IsAsciiDigit(other[place.Length])));

    /// <summary>Between two articles, not between two paragraphs of one.</summary>
    [GeneratedRegex(@"・(?=\d{1,4}条)")]
    private static partial Regex Each();

    [GeneratedRegex(@"^\d{1,4}条(の\d{1,4}){0,4}")]
    private static partial Regex Head();
}

/// <summary>How sure the source of a fact is. Anything below High is shown with 「要確認」.</summary>
public enum Confidence
{
    High,
    Medium,
    Low,
}

/// <summary>Why a finding says what it says: the id of an approved sentence, its articles, and the typed values the sentence needs.</summary>
/// <param name="Key">Key in a sentences.ja.yaml.</param>
public sealed record Reason(string Key, IReadOnlyList<LegalBasis> Basis, Confidence Confidence)
{
    /// <summary>Values for the placeholders: Yen, DateOnly, int, AnnualRate or string. A handful at most, so a list.</summary>
    public IReadOnlyList<(string Name, object Value)> Values { get; init; } = [];

    public bool NeedsConfirmation => Confidence != Confidence.High;

    /// <exception cref="KeyNotFoundException">The reason carries no such value.</exception>
    public object Value(string name)
    {
        foreach (var (known, value) in Values)
        {
            if (known == name)
            {
                return value;
            }
        }

        throw new KeyNotFoundException($"The reason “{Key}” carries no value “{name}”.");
    }
}
