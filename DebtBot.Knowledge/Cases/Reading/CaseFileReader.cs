using System.Text.Json;
using System.Text.Json.Nodes;
using DebtBot.Knowledge.Data;
using DebtBot.Knowledge.Values;

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
        JapanTime.TryParse((string?)time, out var moment) ? moment : throw map.Fault("now", $"“{time}” is not a time like 2026-11-23T10:00:00+09:00");

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

        for (var i = 0; i < read.Papers.Count; i++)
        {
            if (read.Papers[i].Debt.TryGet(out var named) && !ids.Contains(named))
            {
                throw map.FaultAt($"$.papers[{i}].debt", $"“{named}” is no debt of this file{DidYouMean.Hint(named, ids)}");
            }
        }

        foreach (var wanted in read.Negotiation.Wants.Where(wanted => !ids.Contains(wanted)))
        {
            throw map.FaultAt("$.negotiation.wants", $"“{wanted}” is no debt of this file{DidYouMean.Hint(wanted, ids)}");
        }

        if (read.Person.Age.Is(age => age is < 0 or > 130) || read.Household.People.Is(people => people is < 1 or > 20))
        {
            throw map.FaultAt(read.Person.Age.Is(age => age is < 0 or > 130) ? "$.person.age" : "$.household.people", "an age is 0 to 130, a household 1 to 20 people");
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
