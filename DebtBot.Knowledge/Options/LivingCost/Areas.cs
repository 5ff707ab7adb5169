using System.Globalization;
using DebtBot.Knowledge.Data;

namespace DebtBot.Knowledge.Options.LivingCost;

/// <summary>Where someone lives, for the ordinance's tables.</summary>
/// <param name="City">As the ordinance writes it: 大阪市 for 大阪市北区, 特別区 in Tokyo.</param>
/// <param name="Area">1 … 6, 区.</param>
/// <param name="IsListed">False when the ordinance does not name the place: area 6, or a town that was merged since 2001.</param>
internal sealed record Place(string Prefecture, string City, int Area, bool IsListed);

/// <summary>居住地域の区分。2001年の市町村名で書かれているため、名前のない所は「第六区」か「合併後の名前」か分からない。</summary>
/// <remarks>平成13年政令第50号 別表第一・7条。</remarks>
internal sealed class Areas
{
    private const string Wards = "特別区";
    private readonly DatedValue<IReadOnlyDictionary<(string Prefecture, string City), int>> listed;
    private readonly DatedValue<IReadOnlyDictionary<(string Prefecture, string City), int>> merged;

    public Areas(LawLibrary library)
    {
        var map = library.File("Options/LivingCost/living-cost-areas.yaml").Allow("areas", "merged");
        listed = library.Dated.Read("areas", map.Map("areas"), entry => Listed(entry.Map("value")));
        merged = library.Dated.Read("merged", map.Map("merged"), entry => Merged(entry.Map("value")));
    }

    public IReadOnlyList<DataRow> Rows => [DataOverview.Table("Options", listed), DataOverview.Table("Options", merged)];

    public Place Of(string prefecture, string municipality, DateOnly on)
    {
        var name = municipality.Split('郡')[^1] is { Length: > 1 } town && !municipality.EndsWith('市') ? town : municipality;
        foreach (var names in new[] { listed.At(on), merged.At(on) })
        {
            foreach (var candidate in Candidates(prefecture, name))
            {
                if (names.TryGetValue((prefecture, candidate), out var area))
                {
                    return new(prefecture, candidate, area, true);
                }
            }
        }

        return new(prefecture, name, LivingCostTables.OtherArea, false);
    }

    /// <summary>The name itself, the city before a ward (大阪市北区), and the wards of Tokyo as one.</summary>
    private static IEnumerable<string> Candidates(string prefecture, string name) =>
        [name, .. name.IndexOf('市', 1) is > 0 and var at ? [name[..(at + 1)]] : Array.Empty<string>(), .. prefecture == "東京都" && name.EndsWith('区') ? [Wards] : Array.Empty<string>()];

    private static IReadOnlyDictionary<(string Prefecture, string City), int> Listed(YamlMap map) =>
        map.Keys.SelectMany(area => map.Map(area).Keys.SelectMany(prefecture => map.Map(area).Text(prefecture).Split(' '), (prefecture, city) => ((prefecture, city), int.Parse(area, CultureInfo.InvariantCulture))))
            .ToDictionary(pair => pair.Item1, pair => pair.Item2);

    private static IReadOnlyDictionary<(string Prefecture, string City), int> Merged(YamlMap map) =>
        map.Keys.SelectMany(prefecture => map.Text(prefecture).Split(' '), (prefecture, pair) => (prefecture, Pair: pair.Split('=')))
            .ToDictionary(item => (item.prefecture, item.Pair[0]), item => int.Parse(item.Pair[1], CultureInfo.InvariantCulture));
}
