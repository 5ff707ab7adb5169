using System.Globalization;
using System.Text.Json.Nodes;
using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Cases.Reading;
using DebtBot.Knowledge.Data;

namespace DebtBot.Tests.Vignettes;

/// <summary>A worked case: title, source, now, given (a case file), then (paths into the report), desks (any desk of the directory: open, closed or the moment it reopens), must-say, must-not.
/// With <c>says</c>, one message to a new conversation, must-say and must-not look at its answer instead of the report.</summary>
public sealed record Vignette(string Title, DateTimeOffset Now, CaseFile Given, IReadOnlyList<(string Path, string Expected)> Then, IReadOnlyList<string> MustSay, IReadOnlyList<string> MustNot)
{
    /// <summary>Desks, whether or not the report refers to them, with “open”, “closed” or when the closed desk opens next.</summary>
    public IReadOnlyList<(string Desk, string Expected)> Desks { get; init; } = [];

    /// <summary>The first words of a person who comes to the conversation, or null.</summary>
    public string? Says { get; init; }

    /// <summary>The one case of a file, or all under <c>cases:</c>, which may leave out <c>now</c> when the file gives one for all.</summary>
    public static IReadOnlyList<Vignette> Read(string file, TextReader text)
    {
        var map = StrictYaml.Read(file, text);
        if (!map.Has("cases"))
        {
            return [One(map.Allow("title", "source", "now", "given", "then", "desks", "says", "must-say", "must-not", "note"), map)];
        }

        map.Allow("title", "source", "now", "note", "cases");
        var cases = map.Maps("cases").Select(one => One(one.Allow("title", "source", "now", "given", "then", "desks", "says", "must-say", "must-not", "note"), map)).ToList();
        return cases.GroupBy(one => one.Title).FirstOrDefault(group => group.Count() > 1) is { } twice
            ? throw map.Fault("cases", $"“{twice.Key}” stands twice; every case needs a title of its own")
            : cases;
    }

    private static Vignette One(YamlMap map, YamlMap shared)
    {
        var now = DateTimeOffset.Parse((map.Has("now") ? map : shared).Text("now"), CultureInfo.InvariantCulture);
        return new(map.Text("title"), now, CaseFileReader.Read(map.Map("given")).Case, Pairs(map.Map("then")), map.Texts("must-say"), map.Texts("must-not"))
        {
            Desks = map.Has("desks") ? Pairs(map.Map("desks")) : [],
            Says = map.Has("says") ? map.Text("says") : null,
        };
    }

    private static IReadOnlyList<(string, string)> Pairs(YamlMap map) => [.. map.Keys.Select(key => (key, map.Text(key)))];

    /// <summary>Everything in the report that is not as the case says; empty when all is right.</summary>
    /// <param name="answer">What the conversation said to <see cref="Says"/>; null when nothing is said.</param>
    public IEnumerable<string> Faults(JsonObject report, string? answer = null)
    {
        foreach (var (path, expected) in Then)
        {
            var found = Find(report, path);
            if (!Fits(found, expected))
            {
                yield return $"{path}: expected {expected}, found {found?.ToJsonString() ?? "nothing"}";
            }
        }

        var said = answer ?? string.Join('\n', Texts(report));
        foreach (var words in MustSay.Where(words => !said.Contains(words, StringComparison.Ordinal)))
        {
            yield return $"must say 「{words}」";
        }

        foreach (var words in MustNot.Where(words => said.Contains(words, StringComparison.Ordinal)))
        {
            yield return $"must not say 「{words}」";
        }
    }

    private static bool Fits(JsonNode? found, string expected) => expected switch
    {
        "absent" => found is null,
        "present" => found is not null,
        "yes" or "no" => found is JsonValue flag && flag.TryGetValue<bool>(out var value) && value == (expected == "yes"),
        _ => found is JsonValue leaf && leaf.ToString() == expected,
    };

    /// <summary>deadlines[objection-to-payment-order].last-day: [x] picks by place, or by debt, what, option, desk or subject.</summary>
    private static JsonNode? Find(JsonNode? node, string path) =>
        Steps(path).Aggregate(node, (at, step) => at switch
        {
            JsonObject map => map[step],
            JsonArray list => Pick(list, step),
            _ => null,
        });

    /// <summary>Dots inside brackets belong to the key: missing[paper.answer-by/p1].</summary>
    private static IEnumerable<string> Steps(string path) =>
        path.Split('[').SelectMany((part, at) => at == 0 ? part.Split('.') : [part[..part.IndexOf(']', StringComparison.Ordinal)], .. part[(part.IndexOf(']', StringComparison.Ordinal) + 1)..].Split('.')])
            .Where(step => step.Length > 0);

    private static JsonNode? Pick(JsonArray list, string key) =>
        int.TryParse(key, NumberStyles.None, CultureInfo.InvariantCulture, out var index)
            ? index < list.Count ? list[index] : null
            : list.FirstOrDefault(item => item is JsonObject map && new[] { "door", "debt", "what", "option", "desk", "id" }.Any(name => map[name]?.ToString() == key))
                ?? list.FirstOrDefault(item => item is JsonValue value && value.ToString() == key);

    private static IEnumerable<string> Texts(JsonNode? node) => node switch
    {
        JsonObject map => map.SelectMany(pair => Texts(pair.Value)),
        JsonArray list => list.SelectMany(Texts),
        JsonValue value => [value.ToString()],
        _ => [],
    };
}
