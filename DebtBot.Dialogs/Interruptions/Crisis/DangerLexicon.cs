using System.Collections.Frozen;
using DebtBot.Dialogs.JapaneseText;
using DebtBot.Knowledge.Data;

namespace DebtBot.Dialogs.Interruptions.Crisis;

/// <summary>lexicon.ja.yaml: phrases of danger with level and kind, phrases that only sound like it, what takes a phrase back, and who else may be meant.</summary>
internal sealed class DangerLexicon
{
    private readonly Dictionary<string, IReadOnlyList<string>> groups;
    private readonly WordFinder words;
    private readonly FrozenDictionary<string, DangerPhrase[]> phrasesByFirstWord;

    private DangerLexicon(YamlMap map)
    {
        groups = map.Map("words").Keys.ToDictionary(name => name, name => map.Map("words").Texts(name), StringComparer.Ordinal);
        IReadOnlyList<DangerPhrase> phrases =
        [
            .. from entry in map.Maps("signs")
               let sign = new SafetySign(Enum.Parse<SafetyLevel>(entry.Allow("level", "kind", "phrases").Text("level")), entry.Kind<SafetyKind>("kind"))
               from phrase in Phrases(entry, "phrases", sign)
               select phrase,
            .. Phrases(map, "innocent", SafetySign.None),
        ];
        words = new(phrases.SelectMany(phrase => phrase.Places).SelectMany(place => place));
        phrasesByFirstWord = phrases.SelectMany(phrase => phrase.Places[0], (phrase, word) => (phrase, word)).GroupBy(item => item.word, item => item.phrase, StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);
        Negations = Fold(map, "negations");
        Denials = Fold(map, "denials");
        Persons = [.. Fold(map, "persons").SelectMany(_ => Fold(map, "person-particles"), (person, particle) => person + particle)];
    }

    public IReadOnlyList<string> Negations { get; }

    /// <summary>What says that there is no violence and no threat: 「暴力はありません」.</summary>
    public IReadOnlyList<string> Denials { get; }

    public IReadOnlyList<string> Persons { get; }

    public static DangerLexicon Load() => new(
        StrictYaml.ReadEmbedded(typeof(DangerLexicon).Assembly, "Interruptions/Crisis/lexicon.ja.yaml").Allow("words", "signs", "innocent", "negations", "denials", "persons", "person-particles"));

    /// <summary>Every phrase in a folded message, overlapping ones too: longest first, the graver first among equals.</summary>
    public IReadOnlyList<PhraseFound> Find(string folded)
    {
        var found = words.In(folded);
        return
        [
            .. found.SelectMany(word => phrasesByFirstWord.TryGetValue(word.Word, out var phrases) ? phrases.Select(phrase => phrase.From(word, found)) : [])
                .OfType<PhraseFound>().OrderByDescending(phrase => phrase.Letters).ThenByDescending(phrase => phrase.Sign.Level),
        ];
    }

    private IEnumerable<DangerPhrase> Phrases(YamlMap map, string key, SafetySign sign) =>
        from text in map.Texts(key)
        from order in text.Split('＋') is [var one, var other] ? new[] { $"{one}〜{other}", $"{other}〜{one}" } : [text]
        select new DangerPhrase(sign, [.. order.Split('〜').Select(place => Spelled(map, key, place).Select(Folded.Of).ToFrozenSet(StringComparer.Ordinal))]);

    /// <summary>「{child}を叩」 once for each word of the group.</summary>
    private IEnumerable<string> Spelled(YamlMap map, string key, string text)
    {
        if (text.IndexOf('{', StringComparison.Ordinal) is not (>= 0 and var open))
        {
            return [text];
        }

        var close = text.IndexOf('}', open);
        var name = text[(open + 1)..close];
        return groups.TryGetValue(name, out var spellings)
            ? spellings.SelectMany(word => Spelled(map, key, text[..open] + word + text[(close + 1)..]))
            : throw map.Fault(key, $"no group of words “{name}”{DidYouMean.Hint(name, groups.Keys)}");
    }

    private static IReadOnlyList<string> Fold(YamlMap map, string key) => [.. map.Texts(key).Select(Folded.Of)];
}
