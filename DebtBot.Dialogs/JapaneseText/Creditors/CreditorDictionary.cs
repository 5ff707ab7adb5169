using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Data;

namespace DebtBot.Dialogs.JapaneseText.Creditors;

/// <summary>A creditor found in a text. Positions are in the original text; order is the order of mention.</summary>
public sealed record CreditorMatch(string Name, CreditorKind Kind, ClaimProduct? Product, int Start, int Length);

/// <summary>Knows creditors by the names people use: old names, kana, misspellings. The longest name at a place wins; class words count only where no company is named.</summary>
public static class CreditorDictionary
{
    private static readonly IReadOnlyList<(string Alias, string Name, CreditorKind Kind, ClaimProduct? Product)> Companies = Load("JapaneseText/Creditors/creditors.yaml");
    private static readonly IReadOnlyList<(string Alias, string Name, CreditorKind Kind, ClaimProduct? Product)> Classes = Load("JapaneseText/Creditors/generic.yaml");

    private static readonly HashSet<string> ClassNames = [.. Classes.Select(entry => entry.Name)];

    public static IReadOnlyCollection<string> Names { get; } = [.. Companies.Select(entry => entry.Name).Distinct()];

    /// <summary>True for 債権回収会社, 銀行 and the like: a name that stands for a whole class.</summary>
    public static bool IsClass(string name) => ClassNames.Contains(name);

    public static IReadOnlyList<CreditorMatch> Find(string text)
    {
        var (folded, origins) = Folded.WithOrigins(text);
        return [.. FindFolded(folded).Select(match => match with { Start = origins[match.Start], Length = origins[match.Start + match.Length - 1] + 1 - origins[match.Start] })];
    }

    private static List<CreditorMatch> FindFolded(string folded)
    {
        var found = new List<CreditorMatch>();
        foreach (var list in new[] { Companies, Classes })
        {
            foreach (var (alias, name, kind, product) in list)
            {
                for (var at = folded.IndexOf(alias, StringComparison.Ordinal); at >= 0; at = folded.IndexOf(alias, at + 1, StringComparison.Ordinal))
                {
                    if (IsWord(folded, at, alias) && IsFree(found, at, alias.Length))
                    {
                        found.Add(new(name, kind, product, at, alias.Length));
                    }
                }
            }
        }

        found.Sort((one, other) => one.Start.CompareTo(other.Start));
        return found;
    }

    private static bool IsFree(List<CreditorMatch> found, int start, int length) =>
        !found.Exists(other => other.Start < start + length && start < other.Start + other.Length);

    /// <summary>Short names in letters must not be parts of longer words (au in "paul"), kana names not of longer kana (「あいふる」 in 「あいふるまい」).</summary>
    private static bool IsWord(string text, int at, string alias) =>
        !(char.IsAsciiLetterOrDigit(alias[0]) && at > 0 && char.IsAsciiLetter(text[at - 1]))
        && !(char.IsAsciiLetter(alias[^1]) && at + alias.Length < text.Length && char.IsAsciiLetter(text[at + alias.Length]));

    private static IReadOnlyList<(string Alias, string Name, CreditorKind Kind, ClaimProduct? Product)> Load(string path) =>
    [
        .. (from entry in StrictYaml.ReadEmbedded(typeof(CreditorDictionary).Assembly, path).Entries()
            let map = entry.Map.Allow("kind", "aliases", "product", "successor", "since", "confidence")
            from alias in map.Texts("aliases").Append(entry.Key).Select(Folded.Of).Distinct()
            where path.Contains("creditors", StringComparison.Ordinal) || map.Texts("aliases").Select(Folded.Of).Contains(alias)
            select (alias, entry.Key, map.Kind<CreditorKind>("kind"), map.Has("product") ? map.Kind<ClaimProduct>("product") : (ClaimProduct?)null))
            .OrderByDescending(entry => entry.alias.Length),
    ];
}
