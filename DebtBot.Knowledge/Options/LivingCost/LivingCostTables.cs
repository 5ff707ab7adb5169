using System.Globalization;
using DebtBot.Knowledge.Data;
using DebtBot.Knowledge.Values;

namespace DebtBot.Knowledge.Options.LivingCost;

/// <summary>平成13年政令第50号の別表：個人別生活費・世帯別生活費・冬季特別生活費・住居費・勤労必要経費。</summary>
internal sealed class LivingCostTables
{
    /// <summary>The area of every municipality that the ordinance does not list.</summary>
    public const int OtherArea = 6;

    private const int LargeHousehold = 7;
    private readonly DatedValue<IReadOnlyDictionary<int, StepRow>> personal;
    private readonly DatedValue<IReadOnlyDictionary<int, PeopleRow>> household;
    private readonly DatedValue<IReadOnlyDictionary<int, IReadOnlyDictionary<int, PeopleRow>>> winter;
    private readonly DatedValue<IReadOnlyDictionary<string, int>> grades;
    private readonly DatedValue<IReadOnlyDictionary<int, StepRow>> work;
    private readonly DatedValue<IReadOnlyList<HousingRow>> housing;

    public LivingCostTables(LawLibrary library)
    {
        var map = library.File("Options/LivingCost/living-cost.yaml").Allow("personal", "household", "winter", "winter-grades", "work");
        personal = Read(library, map, "personal", value => ByArea(value, StepRow.Read));
        household = Read(library, map, "household", value => ByArea(value, PeopleRow.Read));
        winter = Read(library, map, "winter", value => ByArea(value, (areas, area) => ByNumber(areas.Map(area), PeopleRow.Read)));
        grades = Read(library, map, "winter-grades", Grades);
        work = Read(library, map, "work", value => ByArea(value, StepRow.Read));
        housing = Read(library, library.File("Options/LivingCost/living-cost-housing.yaml").Allow("housing"), "housing", HousingRow.ReadAll);
    }

    public Yen Personal(int area, int age, DateOnly on) => personal.At(on)[area].At(age);

    public Yen Household(int area, int people, DateOnly on) => household.At(on)[area].At(people - 1);

    /// <summary>第1区は級地によらない。ほかは都道府県の級地で決まる。</summary>
    public Yen Winter(int area, string prefecture, int people, DateOnly on)
    {
        var byGrade = winter.At(on)[area];
        return (byGrade.TryGetValue(0, out var all) ? all : byGrade[grades.At(on).GetValueOrDefault(prefecture, OtherArea)]).At(people - 1);
    }

    /// <summary>The most that counts for housing a year; null when the table has no row for this place.</summary>
    public Yen? Housing(Place place, int people, DateOnly on)
    {
        var here = housing.At(on).Where(row => row.Prefecture == place.Prefecture && row.Areas.Contains(place.Area)).ToList();
        var row = here.Find(row => row.Cities.Contains(place.City)) ?? here.Find(row => row.Cities.Count == 0);
        return row?.Rates.At(people >= LargeHousehold ? 2 : people > 1 ? 1 : 0);
    }

    /// <param name="gross">Income of a year before tax.</param>
    public Yen Work(int area, Yen gross, DateOnly on) => work.At(on)[area].At(gross.Amount);

    /// <summary>The tables as `check` lists them: title, number of rows, article.</summary>
    public IReadOnlyList<DataRow> Rows =>
        [DataOverview.Table("Options", personal), DataOverview.Table("Options", household), DataOverview.Table("Options", winter), DataOverview.Table("Options", grades), DataOverview.Table("Options", work), DataOverview.Table("Options", housing)];

    private static DatedValue<T> Read<T>(LawLibrary library, YamlMap map, string id, Func<YamlMap, T> read) => library.Dated.Read(id, map.Map(id), entry => read(entry.Map("value")));

    private static IReadOnlyDictionary<int, T> ByArea<T>(YamlMap map, Func<YamlMap, string, T> read) =>
        ByNumber(map.Allow("1", "2", "3", "4", "5", "6"), read) is { Count: OtherArea } all ? all : throw map.Fault(null, "the six areas 1 to 6 are expected here");

    private static IReadOnlyDictionary<int, T> ByNumber<T>(YamlMap map, Func<YamlMap, string, T> read) =>
        map.Keys.ToDictionary(key => int.Parse(key, CultureInfo.InvariantCulture), key => read(map, key));

    private static IReadOnlyDictionary<string, int> Grades(YamlMap map) =>
        ByNumber(map, (grades, grade) => grades.Text(grade)).SelectMany(pair => pair.Value.Split(' '), (pair, prefecture) => (prefecture, pair.Key)).ToDictionary(pair => pair.prefecture, pair => pair.Key, StringComparer.Ordinal);
}
