using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Data;
using DebtBot.Knowledge.Values;

namespace DebtBot.Knowledge.Options.LivingCost;

/// <summary>最低限度の生活費（年額）。個人別・世帯別・冬季・住居・勤労の五つを足す。</summary>
/// <remarks>
/// 民事再生法241条3項、平成13年政令第50号。年齢は計画案を出した後の最初の4月1日で見るため、いまの年齢から2年先までの幅を出す。
/// 別居の扶養家族、途中の転居、家賃以外の住居の負担は見ていない。
/// </remarks>
internal sealed class LivingCostRule(LawLibrary library)
{
    /// <summary>From today to the first 1 April after a plan is handed in, a person grows at most this much older.</summary>
    private const int YearsAhead = 2;

    private const int Months = 12;
    private readonly LivingCostTables tables = new(library);
    private readonly Areas areas = new(library);

    public IReadOnlyList<DataRow> Rows => [.. tables.Rows, .. areas.Rows];

    public LivingCostFinding Assess(CaseFile file, Yen gross, DateOnly today)
    {
        var missing = Missing(file).ToList();
        if (missing.Count > 0 || !file.Person.Prefecture.TryGet(out var prefecture) || !file.Person.Municipality.TryGet(out var municipality))
        {
            return new(null, null, null, true, missing);
        }

        var place = areas.Of(prefecture, municipality, today);
        var ages = Ages(file);
        if (tables.Housing(place, ages.Count, today) is not { } cap)
        {
            return new(null, null, null, place.IsListed, [new(CaseFacts.Municipality.Key)]);
        }

        var paid = Housing(file);
        var rest = tables.Household(place.Area, ages.Count, today) + tables.Winter(place.Area, prefecture, ages.Count, today) + (paid < cap ? paid : cap) + tables.Work(place.Area, gross, today);
        Yen Total(Func<IEnumerable<Yen>, Yen> pick) =>
            ages.Select(age => pick(Enumerable.Range(age, YearsAhead + 1).Select(year => tables.Personal(place.Area, year, today)))).Aggregate(rest, (sum, amount) => sum + amount);
        return new(Total(years => years.First()), Total(years => years.Min()), Total(years => years.Max()), place.IsListed, []);
    }

    private static IEnumerable<MissingFact> Missing(CaseFile file)
    {
        (bool Unknown, string Key)[] facts =
        [
            (file.Person.Prefecture.IsUnknown, CaseFacts.Prefecture.Key), (file.Person.Municipality.IsUnknown, CaseFacts.Municipality.Key), (file.Person.Age.IsUnknown, CaseFacts.Age.Key),
            (Supported(file) is null, CaseFacts.Supported.Key), (file.Expenses.Rent.IsUnknown && file.Expenses.Mortgage.IsUnknown, CaseFacts.Rent.Key),
        ];
        return facts.Where(fact => fact.Unknown).Select(fact => new MissingFact(fact.Key))
            .Concat(file.Household.Dependants.Select((dependant, at) => (dependant, at)).Where(item => item.dependant.Age.IsUnknown).Select(item => new MissingFact(DependantFacts.Age.Key, Dependant.IdAt(item.at))));
    }

    /// <summary>How many people are supported; null when the number and the listed ages do not agree, or nothing is known.</summary>
    private static int? Supported(CaseFile file)
    {
        var listed = file.Household.Dependants.Count;
        return file.Household.Supported.TryGet(out var stated) ? (stated == listed ? stated : null)
            : file.Household.People.TryGet(out var people) && people == listed + 1 ? listed : null;
    }

    private static IReadOnlyList<int> Ages(CaseFile file) =>
        [.. new[] { file.Person.Age }.Concat(file.Household.Dependants.Select(dependant => dependant.Age)).Select(age => age.Match(years => years, () => 0))];

    /// <summary>A year's rent and home loan as really paid; a home without a loan counts nothing.</summary>
    private static Yen Housing(CaseFile file) => (file.Expenses.Rent.Match(rent => rent, () => Yen.Zero) + file.Expenses.Mortgage.Match(loan => loan, () => Yen.Zero)) * Months;
}

/// <summary>The living cost of a year as the law sets it; null while a fact is missing.</summary>
/// <param name="Stated">With the ages as told.</param>
/// <param name="Least">The least with the ages of the next two years.</param>
/// <param name="Most">The most with the ages of the next two years.</param>
/// <param name="PlaceIsListed">False when the municipality's area had to be taken as the sixth.</param>
internal sealed record LivingCostFinding(Yen? Stated, Yen? Least, Yen? Most, bool PlaceIsListed, IReadOnlyList<MissingFact> Missing);
