using DebtBot.Knowledge.Citations;
using DebtBot.Knowledge.Data;

namespace DebtBot.Knowledge.Answers;

/// <summary>Reads every *.answers.ja.yaml. A text is written out, or is the key of a sentence that stands elsewhere; own texts get keys like answer.arrest.first.</summary>
internal sealed class AnswerFiles(LawLibrary library)
{
    private static readonly string[] Keys = ["title", "questions", "first", "more", "basis", "confidence", "next"];

    private readonly Dictionary<string, LegalSentence> own = new(StringComparer.Ordinal);

    /// <exception cref="LawDataException">An unknown key or sentence, a missing basis, an id or a wording that stands twice.</exception>
    public static ApprovedAnswers Read(LawLibrary library) => new AnswerFiles(library).Read();

    private ApprovedAnswers Read()
    {
        var files = library.Paths.Where(path => path.EndsWith(".answers.ja.yaml", StringComparison.Ordinal))
            .Select(path => library.File(path).Allow("checked-on", "answers")).ToList();
        var entries = files.SelectMany(file => file.Map("answers").Entries().Select(entry => (entry.Key, Map: entry.Map.Allow(Keys), CheckedOn: file.Date("checked-on")))).ToList();
        foreach (var (id, map, checkedOn) in entries)
        {
            foreach (var (key, text, at) in Texts(id, map).Where(item => IsWrittenOut(item.Text)))
            {
                Keep(new(key, text, Basis(map), map.Has("confidence") ? map.Kind<Confidence>("confidence") : Confidence.High, checkedOn), at);
            }
        }

        var all = entries.Select(entry => Answer(entry.Key, entry.Map)).ToList();
        return new(all, [.. own.Values]);
    }

    private ApprovedAnswer Answer(string id, YamlMap map)
    {
        var texts = Texts(id, map).ToDictionary(item => item.Key, item => Resolve(item.Key, item.Text, item.At), StringComparer.Ordinal);
        return new(
            id, map.Text("title"), map.Texts("questions"), texts[Key(id, "first")],
            [.. texts.Where(item => item.Key.StartsWith(Key(id, "more"), StringComparison.Ordinal)).Select(item => item.Value)],
            map.MapOrNull("next") is { } next
                ? new(texts.GetValueOrDefault(Key(id, "next")), next.TextOrNull("desk"), next.TextOrNull("start"))
                : NextStep.None);
    }

    /// <summary>first, more-1, more-2 …, next: the key each would have, and its text.</summary>
    private static IEnumerable<(string Key, string Text, YamlMap At)> Texts(string id, YamlMap map)
    {
        yield return (Key(id, "first"), map.Text("first"), map);
        foreach (var (text, at) in map.Texts("more").Select((text, at) => (text, at)))
        {
            yield return (Key(id, $"more-{at + 1}"), text, map);
        }

        if (map.MapOrNull("next")?.Allow("say", "desk", "start") is { } next && next.TextOrNull("say") is { } say)
        {
            yield return (Key(id, "next"), say, map);
        }
    }

    private Reason Resolve(string key, string text, YamlMap at)
    {
        if (IsWrittenOut(text))
        {
            return new(key, own[key].Basis, own[key].Confidence);
        }

        return library.Sentences.Has(text) ? library.Sentences.Reason(text)
            : own.TryGetValue(text, out var other) ? new(text, other.Basis, other.Confidence)
            : throw at.Fault(null, $"no approved sentence “{text}”{DidYouMean.Hint(text, library.Sentences.All.Select(sentence => sentence.Key).Concat(own.Keys))}");
    }

    private void Keep(LegalSentence sentence, YamlMap at)
    {
        if (sentence.Basis.Count == 0)
        {
            throw at.Fault(null, "an answer in its own words needs a basis");
        }

        if (library.Sentences.Has(sentence.Key) || !own.TryAdd(sentence.Key, sentence))
        {
            throw at.Fault(null, $"“{sentence.Key}” stands in two files");
        }
    }

    private IReadOnlyList<LegalBasis> Basis(YamlMap map) => [.. map.Texts("basis").Select(text => library.Statutes.Basis(map, "basis", text))];

    private static string Key(string id, string part) => $"answer.{id}.{part}";

    /// <summary>Keys are plain Latin letters; a text to read is Japanese.</summary>
    private static bool IsWrittenOut(string text) => text.Any(unit => unit > '\u007F');
}
