using DebtBot.Knowledge.Citations;
using DebtBot.Knowledge.Values;

namespace DebtBot.Knowledge.Data;

/// <summary>Reads the one shape of a dated figure: title, unit, values by date (value, basis, source), verified, confidence.</summary>
internal sealed class DatedValueReader(Statutes statutes)
{
    private static readonly string[] Keys = ["title", "unit", "values", "known-until", "confidence", "verified", "note"];

    public DatedValue<T> Read<T>(string id, YamlMap map, Func<YamlMap, T> readValue)
    {
        map.Allow(Keys);
        var entries = map.Map("values").Entries().Select(entry => (Entry: entry, From: Date(entry.Key, entry.Map))).ToList();
        var verified = map.Map("verified").Allow("on", "how");
        foreach (var (entry, _) in entries)
        {
            entry.Map.Allow("value", "basis", "source");
        }

        return new(
            id, map.Text("title"), map.Text("unit"),
            Line(map, [.. entries.Select(item => (item.From, readValue(item.Entry.Map)))]),
            [.. entries.SelectMany(item => item.Entry.Map.Texts("basis").Select(text => statutes.Basis(item.Entry.Map, "basis", text))).Distinct()],
            map.Has("confidence") ? map.Kind<Confidence>("confidence") : Confidence.High,
            verified.Date("on"), verified.Text("how")) { File = map.File };
    }

    private static Timeline<T> Line<T>(YamlMap map, IReadOnlyList<(DateOnly From, T Value)> entries)
    {
        try
        {
            return new(entries, map.Has("known-until") ? map.Date("known-until") : null);
        }
        catch (ArgumentException slip)
        {
            throw map.Fault("values", slip.Message);
        }
    }

    private static DateOnly Date(string key, YamlMap map)
    {
        try
        {
            return YamlMap.ParseDate(key);
        }
        catch (FormatException)
        {
            throw map.Fault(null, $"“{key}” is not a date like 2020-04-01");
        }
    }
}
