using System.Globalization;
using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Citations;
using DebtBot.Knowledge.Data;
using DebtBot.Knowledge.Values;

namespace DebtBot.Knowledge.Referrals;

/// <summary>法テラスの民事法律扶助の収入と資産の条件。</summary>
/// <remarks>家族数は申込者・配偶者・扶養家族。一級地と特別区は別々に見る。医療費などの考慮はここではしない。</remarks>
internal sealed class LegalAidTest
{
    private readonly Dictionary<string, DatedValue<Table>> tables;
    private readonly HashSet<string> firstClass;
    private readonly LegalSentences sentences;

    public LegalAidTest(LawLibrary library)
    {
        var map = LawLibrary.File("Referrals/legal-aid.yaml").Allow("income", "income-first-class", "housing", "housing-tokyo-wards", "assets", "first-class-municipalities");
        tables = new[] { "income", "income-first-class", "housing", "housing-tokyo-wards", "assets" }.ToDictionary(id => id, id => library.Dated.Read(id, map.Map(id), Table.Read));
        firstClass = [.. map.Texts("first-class-municipalities")];
        sentences = library.Sentences;
    }

    public IReadOnlyCollection<DatedValue<Table>> Figures => tables.Values;

    public LegalAidFinding Assess(CaseFile file, DateOnly today)
    {
        List<MissingFact> missing = [];
        if (file.Income.MonthlyTakeHome.IsUnknown)
        {
            missing.Add(new(CaseFacts.MonthlyTakeHome.Key));
        }

        if (file.Household.People.IsUnknown)
        {
            missing.Add(new(CaseFacts.People.Key));
        }

        if (!file.Income.MonthlyTakeHome.TryGet(out var own) || !file.Household.People.TryGet(out var people))
        {
            return new(null, null, null, missing, [sentences.Reason("legal-aid.cannot-tell")]);
        }

        var wards = file.Person.Municipality.Match(place => place.EndsWith('区') && file.Person.Prefecture.Is("東京都"), () => false);
        var isFirst = wards || file.Person.Municipality.Is(firstClass.Contains);
        var cap = Of(wards ? "housing-tokyo-wards" : "housing", people, today);
        var paid = Housing(file);
        var housing = paid is { } known && known < cap ? known : paid is null ? Yen.Zero : cap;
        var limit = Of(isFirst ? "income-first-class" : "income", people, today) + housing;
        var other = Of(isFirst ? "income" : "income-first-class", people, today) + housing;
        var income = own + file.Income.SpouseMonthly.Match(spouse => spouse, () => Yen.Zero);
        var atMost = (isFirst || limit > other ? limit : other) + (paid is null ? cap : Yen.Zero);
        bool? eligible = HasTooMuch(file, people, today) ? false : income <= limit ? true : income > atMost ? false : null;
        if (eligible is null)
        {
            missing.Add(paid is null ? new(CaseFacts.Rent.Key) : new(CaseFacts.Municipality.Key));
        }

        return new(eligible, limit, housing, missing, [Told(eligible, limit)]) { LimitIfOtherArea = other };
    }

    private bool HasTooMuch(CaseFile file, int people, DateOnly today) =>
        new[] { file.Assets.Cash, file.Assets.Deposits }.Aggregate(Yen.Zero, (sum, answer) => answer.TryGet(out var amount) ? sum + amount : sum) > Of("assets", people, today);

    private Reason Told(bool? eligible, Yen limit) => eligible is null
        ? sentences.Reason("legal-aid.cannot-tell")
        : sentences.Reason(eligible.Value ? "legal-aid.eligible" : "legal-aid.over", ("limit", limit));

    /// <summary>The rent or mortgage really paid; null while neither is known.</summary>
    private static Yen? Housing(CaseFile file) => (file.Expenses.Rent.IsGiven, file.Expenses.Mortgage.IsGiven) is (false, false)
        ? null
        : file.Expenses.Rent.Match(rent => rent, () => Yen.Zero) + file.Expenses.Mortgage.Match(mortgage => mortgage, () => Yen.Zero);

    private Yen Of(string table, int people, DateOnly today) => tables[table].At(today).For(people);

    /// <summary>A row by size of family with what each further person adds.</summary>
    internal sealed record Table(IReadOnlyList<Yen> Row, Yen PerFurther)
    {
        public override string ToString() => string.Join(" ", Row) + $" +{PerFurther}";

        public Yen For(int people) => people <= Row.Count ? Row[Math.Max(0, people - 1)] : Row[^1] + (PerFurther * (people - Row.Count));

        public static Table Read(YamlMap map) => map.Parse("value", text =>
        {
            var figures = text.Split(' ');
            return new Table([.. figures[..^1].Select(figure => new Yen(long.Parse(figure, CultureInfo.InvariantCulture)))], new Yen(long.Parse(figures[^1].TrimStart('+'), CultureInfo.InvariantCulture)));
        }, "a row of amounts like “182000 251000 272000 299000 +30000”");
    }
}
