using System.Text.Json;
using System.Text.Json.Nodes;
using DebtBot.Knowledge.Data;

namespace DebtBot.Knowledge.Cases.Reading;

/// <summary>Reads a case file (YAML or JSON) strictly: an unknown key, a wrong value or a reference to nowhere names file, line, column and the nearest right word.</summary>
public static class CaseFileReader
{
    /// <returns>The case, and the moment the file gives under <c>now</c>, if any.</returns>
    /// <exception cref="LawDataException">The file breaks the contract; the message says where.</exception>
    public static (CaseFile Case, DateTimeOffset? Now) Read(string file, TextReader text) => Read(StrictYaml.Read(file, text));

    public static (CaseFile Case, DateTimeOffset? Now) Read(YamlMap map)
    {
        var json = (JsonObject)map.ToJson();
        var now = json.Remove("now", out var time) ? Moment(map, time!) : (DateTimeOffset?)null;
        Number(json, "papers", "p");
        try
        {
            var read = json.Deserialize<CaseFile>(CaseFileJson.Options)!;
            Check(map, read);
            return (read, now);
        }
        catch (JsonException slip)
        {
            throw map.FaultAt(slip.Path ?? "$", Explained(slip));
        }
    }

    private static DateTimeOffset Moment(YamlMap map, JsonNode time) =>
        DateTimeOffset.TryParse((string?)time, System.Globalization.CultureInfo.InvariantCulture, out var moment) ? moment : throw map.Fault("now", $"“{time}” is not a time like 2026-11-23T10:00:00+09:00");

    /// <summary>Papers need no id in a file; they get p1, p2 … in order.</summary>
    private static void Number(JsonObject json, string key, string letter)
    {
        if (json[key] is JsonArray items)
        {
            for (var i = 0; i < items.Count; i++)
            {
                if (items[i] is JsonObject item && !item.ContainsKey("id"))
                {
                    item["id"] = $"{letter}{i + 1}";
                }
            }
        }
    }

    private static void Check(YamlMap map, CaseFile read)
    {
        var ids = read.Debts.Select(debt => debt.Id).ToList();
        if (ids.GroupBy(id => id).FirstOrDefault(group => group.Count() > 1 || string.IsNullOrEmpty(group.Key)) is { } twice)
        {
            throw map.Fault("debts", $"every debt needs an id of its own; “{twice.Key}” stands {twice.Count()} times");
        }

        foreach (var named in read.Papers.Select(paper => paper.Debt).Where(debt => debt.IsGiven).Select(debt => debt.Match(id => id, () => "")).Concat(read.Negotiation.Wants))
        {
            if (!ids.Contains(named))
            {
                throw map.Fault(null, $"“{named}” is no debt of this file{DidYouMean.Hint(named, ids)}");
            }
        }
    }

    private static string Explained(JsonException slip)
    {
        const string Unmapped = "The JSON property '";
        if (slip.Message.StartsWith(Unmapped, StringComparison.Ordinal))
        {
            var key = slip.Message[Unmapped.Length..].Split('\'')[0];
            return $"unknown key “{key}”{DidYouMean.Hint(key, CaseFileJson.KnownKeys)}";
        }

        return slip.InnerException?.Message ?? slip.Message.Split(" Path:")[0];
    }
}
