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
        var entries = map.Map("values").Entries();
        var line = new (DateOnly From, T Value)[entries.Count];
        var verified = map.Map("verified").Allow("on", "how");
        for (var at = 0; at < line.Length; at++)
        {
            var (day, entry) = entries[at];
            line[at] = (Date(day, entry), readValue(entry.Allow("value", "basis", "source")));
        }

        return new(
            id, map.Text("title"), map.Text("unit"), Line(map, line), Basis(entries),
            map.Has("confidence") ? map.Kind<Confidence>("confidence") : Confidence.High,
            verified.Date("on"), verified.Text("how")) { File = map.File };
    }

    private LegalBasis[] Basis(IReadOnlyList<(string Day, YamlMap Map)> entries) =>
        [.. entries.SelectMany(entry => entry.Map.Texts("basis").Select(text => statutes.Basis(entry.Map, "basis", text))).Distinct()];

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
