using System.Globalization;
using System.Text.RegularExpressions;
using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Data;

namespace DebtBot.Dialogs.JapaneseText.Creditors;

/// <summary>A creditor found in a text. Positions are in the original text; order is the order of mention.</summary>
public sealed record CreditorMatch(string Name, CreditorKind Kind, ClaimProduct? Product, int Start, int Length)
{
    /// <summary>Who answers for it now, and from which day, when the message used an old name.</summary>
    public (string Now, DateOnly Since)? Successor { get; init; }
}

/// <summary>Knows creditors by the names people use: old names, kana, misspellings. The longest name at a place wins; class words count only where no company is named.</summary>
public static partial class CreditorDictionary
{
    private const string Folder = "JapaneseText/Creditors/";

    /// <summary>Names that are also a shop's or a word: a creditor's only with an amount behind, 「イオンが40万」.</summary>
    private static readonly HashSet<string> NeedAmount = new(StringComparer.Ordinal);

    /// <summary>By folded old name: who it is now, and since when.</summary>
    private static readonly Dictionary<string, (string Now, DateOnly Since)?> OldNames = new(StringComparer.Ordinal);

    private static readonly Dictionary<string, Entry> Companies = Load(StrictYaml.EmbeddedFiles(typeof(CreditorDictionary).Assembly).Where(path => path.StartsWith(Folder + "Names/", StringComparison.Ordinal)));
    private static readonly Dictionary<string, Entry> Classes = Load([Folder + "generic.yaml"]);
    private static readonly WordFinder Aliases = new(Companies.Keys.Concat(Classes.Keys));
    private static readonly HashSet<string> ClassNames = [.. Classes.Values.Select(entry => entry.Name)];

    public static IReadOnlyCollection<string> Names { get; } = [.. Companies.Values.Select(entry => entry.Name).Distinct()];

    /// <summary>True for 債権回収会社, 銀行 and the like: a name that stands for a whole class.</summary>
    public static bool IsClass(string name) => ClassNames.Contains(name);

    private static readonly Remembered<string, IReadOnlyList<CreditorMatch>> Last = new(Make);

    public static IReadOnlyList<CreditorMatch> Find(string text) => Last[text];

    private static List<CreditorMatch> Make(string text)
    {
        var (folded, origins) = Folded.WithOrigins(text);
        var found = new List<(WordFound Word, Entry Entry)>();
        var taken = new bool[folded.Length];
        foreach (var word in Aliases.In(folded).Where(word => IsWord(folded, word) && (!NeedAmount.Contains(word.Word) || Amount().IsMatch(folded[word.End..]))).OrderByDescending(word => Companies.ContainsKey(word.Word)).ThenByDescending(word => word.Word.Length))
        {
            var place = taken.AsSpan(word.Start, word.Word.Length);
            if (!place.Contains(true))
            {
                place.Fill(true);
                found.Add((word, Companies.GetValueOrDefault(word.Word) ?? Classes[word.Word]));
            }
        }

        return
        [
            .. from item in found
               orderby item.Word.Start
               let start = origins[item.Word.Start]
               select new CreditorMatch(item.Entry.Name, item.Entry.Kind, item.Entry.Product, start, EndOf(text, origins[item.Word.End - 1]) - start) { Successor = OldNames.GetValueOrDefault(item.Word.Word) ?? item.Entry.Successor },
        ];
    }

    /// <summary>ﾘﾎﾞ: the voicing mark of half-width kana belongs to the letter before.</summary>
    private static int EndOf(string text, int last) => last + 1 < text.Length && text[last + 1] is 'ﾞ' or 'ﾟ' ? last + 2 : last + 1;

    /// <summary>Short names in letters must not be parts of longer words: au in "paul". 「友達にげた」 is 友達 and 逃げた.</summary>
    private static bool IsWord(string text, WordFound word) =>
        !(word.Word[^1] == 'に' && word.End < text.Length && text[word.End] == 'げ')
        && !(char.IsAsciiLetterOrDigit(word.Word[0]) && word.Start > 0 && char.IsAsciiLetter(text[word.Start - 1]))
        && !(char.IsAsciiLetter(word.Word[^1]) && word.End < text.Length && char.IsAsciiLetter(text[word.End]));

    /// <summary>By folded alias. A name counts only where it is listed: 「いつも」 is a company and a word.</summary>
    /// <exception cref="LawDataException">An alias that stands for two creditors.</exception>
    private static Dictionary<string, Entry> Load(IEnumerable<string> paths)
    {
        var byAlias = new Dictionary<string, Entry>(StringComparer.Ordinal);
        foreach (var (name, map) in paths.SelectMany(path => StrictYaml.ReadEmbedded(typeof(CreditorDictionary).Assembly, path).Entries()))
        {
            map.Allow("kind", "aliases", "with-amount", "formerly", "product", "successor", "since", "confidence");
            var entry = new Entry(name, map.Kind<CreditorKind>("kind"), map.Has("product") ? map.Kind<ClaimProduct>("product") : null, map.Has("successor") ? (map.Text("successor"), Day(map, "since")) : null);
            var old = map.MapOrNull("formerly");
            foreach (var former in old?.Keys ?? [])
            {
                OldNames[Folded.Of(former)] = (name, Day(old!, former));
            }

            var guarded = map.Texts("with-amount").Select(Folded.Of).ToList();
            NeedAmount.UnionWith(guarded);
            foreach (var alias in map.Texts("aliases").Concat(old?.Keys ?? []).Select(Folded.Of).Concat(guarded).Distinct())
            {
                if (!byAlias.TryAdd(alias, entry))
                {
                    throw map.Fault("aliases", $"“{alias}” stands for {byAlias[alias].Name} and for {name}");
                }
            }
        }

        return byAlias;
    }

    [GeneratedRegex("^(?:かーど)?[がにはでの]?(?:残り|残高)?[0-9一二三四五六七八九十百]")]
    private static partial Regex Amount();

    private static DateOnly Day(YamlMap map, string key) => map.Parse(key, text => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture), "a day like “2010-10-01”");

    private sealed record Entry(string Name, CreditorKind Kind, ClaimProduct? Product, (string Now, DateOnly Since)? Successor);
}
