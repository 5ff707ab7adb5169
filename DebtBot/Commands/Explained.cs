using System.Text.Json.Nodes;
using DebtBot.Knowledge;
using DebtBot.Knowledge.Citations;

namespace DebtBot.Commands;

/// <summary>One finding of the report with everything it rests on, as lines of text.</summary>
/// <param name="Id">Topic and subject: limitation/a, deadlines/objection-to-payment-order, budget.</param>
internal sealed record Explained(string Id, IReadOnlyList<string> Lines)
{
    private static readonly string[] Subjects = ["debt", "what", "option", "desk", "id", "event", "fact"];

    private static readonly RuleFiles Rules = RuleFiles.Load();

    /// <summary>Which part of the case a topic is judged from; debts are narrowed to the one that is meant.</summary>
    private static readonly Dictionary<string, string[]> Sources = new()
    {
        ["urgency"] = ["papers", "pressure", "seizures", "debts"], ["deadlines"] = ["papers", "assets.home"], ["seizure"] = ["seizures"], ["budget"] = ["income", "expenses", "reserve", "household"],
        ["options"] = ["debts", "income", "expenses", "assets", "household", "history", "person"], ["legal-aid"] = ["person", "household", "income", "expenses", "assets"],
        ["referrals"] = ["person", "papers", "pressure", "seizures", "assets.cash", "income.monthly-take-home", "debts"], ["documents"] = ["papers", "pressure", "debts"],
    };

    public static IReadOnlyList<Explained> All(JsonObject report, JsonObject answers, DecidingData data)
    {
        var findings = new List<Explained>();
        foreach (var (topic, part) in report.Where(pair => pair.Key is not ("now" or "unknowns")))
        {
            findings.AddRange(part switch
            {
                JsonObject single => [Of(topic, null, single, answers, data)],
                JsonArray list => list.OfType<JsonObject>().Select((item, at) => Of(topic, Subject(item) ?? $"{at}", item, answers, data)),
                _ => [],
            });
        }

        return findings;
    }

    private static string? Subject(JsonObject item) => Subjects.Select(key => item[key]?.ToString()).FirstOrDefault(value => value is not null);

    private static Explained Of(string topic, string? subject, JsonObject finding, JsonObject answers, DecidingData data)
    {
        var id = subject is null ? topic : $"{topic}/{subject}";
        var lines = new List<string> { $"{id}: {string.Join(", ", Values(finding))}" };
        foreach (var reason in Reasons(finding))
        {
            lines.AddRange(Of(reason, subject, data));
        }

        if (finding["why"] is JsonValue why)
        {
            lines.AddRange(OfSentence(why.ToString(), data));
        }

        lines.AddRange(Answers(topic, subject, answers).Select(answer => $"  ← answer {answer}"));
        lines.AddRange((finding["missing"] as JsonArray ?? []).Select(fact => $"  ? missing {fact}"));
        return new(id, lines);
    }

    /// <summary>The plain values of a finding: result: may-have-completed, years: 5 …</summary>
    private static IEnumerable<string> Values(JsonObject finding) => finding
        .Where(pair => pair.Value is JsonValue && pair.Key is not ("text" or "why" or "say" or "confirm")).Select(pair => $"{pair.Key} {pair.Value}")
        .Concat((finding["figures"] as JsonObject ?? []).Select(pair => $"{pair.Key} {pair.Value}"));

    private static IEnumerable<JsonObject> Reasons(JsonObject finding) =>
        finding.Select(pair => pair.Value).OfType<JsonArray>().SelectMany(list => list.OfType<JsonObject>()).Where(item => item["text"] is not null && item["basis"] is not null);

    private static IEnumerable<string> Of(JsonObject reason, string? subject, DecidingData data)
    {
        var basis = ((JsonArray)reason["basis"]!).Select(item => $"{item}").ToList();
        var place = data.Rows.FirstOrDefault(row => row.Place.EndsWith($" {reason["id"]}", StringComparison.Ordinal))?.Place;
        return Chain($"{reason["text"]}", place ?? $"{reason["id"]}", basis, $"{reason["checked-on"]}", subject, data);
    }

    /// <summary>A desk's reason comes as its text alone.</summary>
    private static IEnumerable<string> OfSentence(string text, DecidingData data) =>
        data.Rows.FirstOrDefault(row => row.Topic == "Sentences" && row.What == text) is { } row ? Chain(text, row.Place, row.Basis, $"{row.VerifiedOn:yyyy-MM-dd}", null, data) : [];

    private static IEnumerable<string> Chain(string text, string place, IReadOnlyList<string> basis, string checkedOn, string? subject, DecidingData data)
    {
        yield return $"  ← {place}: {text}";
        foreach (var rule in Rules.Saying(place.Split(' ')[^1]))
        {
            yield return $"      ← rule {rule}";
        }

        yield return $"      ← {string.Join("、", basis)}（{checkedOn}）";
        foreach (var row in data.Rows.Where(row => row.IsFigure && row.Basis.All(basis.Contains)))
        {
            yield return $"      ← {row.Place}: {data.Values(row, subject)}（{row.VerifiedOn:yyyy-MM-dd}）";
        }
    }

    private static IEnumerable<string> Answers(string topic, string? subject, JsonObject answers)
    {
        var debt = (answers["debts"] as JsonArray ?? []).FirstOrDefault(item => item?["id"]?.ToString() == subject);
        return debt is not null ? Leaves($"debts[{subject}]", debt)
            : Sources.GetValueOrDefault(topic, ["debts"]).SelectMany(path => Leaves(path, path.Split('.').Aggregate((JsonNode?)answers, (at, step) => (at as JsonObject)?[step])));
    }

    private static IEnumerable<string> Leaves(string path, JsonNode? node) => node switch
    {
        JsonObject map => map.SelectMany(pair => Leaves($"{path}.{pair.Key}", pair.Value)),
        JsonArray list => list.SelectMany((item, at) => Leaves($"{path}[{(item as JsonObject)?["id"]?.ToString() ?? $"{at}"}]", item)),
        JsonValue value => [$"{path}: {value}"],
        _ => [],
    };
}
