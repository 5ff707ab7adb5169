using System.Globalization;
using DebtBot.Knowledge.Data;

namespace DebtBot.Knowledge.Options.LivingCost;

/// <summary>別表第六の一行：都道府県（または市）と区の組に、人数ごとの年額。</summary>
/// <param name="Cities">Empty for the row of the prefecture's other places.</param>
internal sealed record HousingRow(string Prefecture, IReadOnlyList<string> Cities, IReadOnlyList<int> Areas, PeopleRow Rates)
{
    public static IReadOnlyList<HousingRow> ReadAll(YamlMap map) => [.. map.Keys.SelectMany(prefecture => map.Maps(prefecture).Select(row => Read(prefecture, row.Allow("cities", "areas", "rates"))))];

    private static HousingRow Read(string prefecture, YamlMap row) => new(
        prefecture, row.TextOrNull("cities")?.Split(' ') ?? [],
        row.Parse<IReadOnlyList<int>>("areas", text => [.. text.Split(' ').Select(area => int.Parse(area, CultureInfo.InvariantCulture))], "areas like “2 3 4”"), PeopleRow.Read(row, "rates"));
}
