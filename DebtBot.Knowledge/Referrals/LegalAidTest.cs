using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Citations;
using DebtBot.Knowledge.Data;
using DebtBot.Knowledge.Values;

namespace DebtBot.Knowledge.Referrals;

/// <summary>法テラスの民事法律扶助の収入と資産の条件。</summary>
/// <remarks>家族数は申込者・配偶者・扶養家族。一級地と特別区は別々に見る。医療費などの考慮、配偶者が相手方のときの除外はここではしない。</remarks>
internal sealed class LegalAidTest
{
    private static readonly string[] Ids = ["income", "income-first-class", "housing", "housing-tokyo-wards", "assets"];

    private readonly Dictionary<string, DatedValue<LegalAidTable>> tables;
    private readonly FirstClassAreas areas;
    private readonly LegalSentences sentences;

    public LegalAidTest(LawLibrary library)
    {
        var map = library.File("Referrals/legal-aid.yaml").Allow(Ids);
        tables = Ids.ToDictionary(id => id, id => library.Dated.Read(id, map.Map(id), LegalAidTable.Read));
        areas = new(library.File("Referrals/first-class-areas.yaml"));
        sentences = library.Sentences;
        Advances = new(library);
    }

    public LegalAidAdvances Advances { get; }

    public IReadOnlyCollection<DatedValue<LegalAidTable>> Figures => tables.Values;

    public LegalAidFinding Assess(CaseFile file, DateOnly today)
    {
        var possible = areas.Of(file.Person);
        return Judge(file, possible, today) with
        {
            FirstClassArea = Shared(possible, area => area.FirstClass), TokyoWards = Shared(possible, area => area.TokyoWards), FamilySize = FamilySize(file),
            Consultations = Advances.Term("consultations", today)[0], ConsultationMinutes = Advances.Term("consultation-minutes", today)[0], Advances = Advances.For(file, today),
            Repayment = Advances.Term("repayment", today) is [var least, var most] ? (new(least), new(most)) : default,
            Terms = [.. Terms(file).Select(key => sentences.Reason(key))], MayBeWaived = file.Person.OnWelfare.Match<bool?>(yes => yes, () => null),
        };
    }

    private LegalAidFinding Judge(CaseFile file, IReadOnlyList<AidArea> possible, DateOnly today)
    {
        var missing = Missing(file).ToList();
        if (missing.Count > 0 || !file.Income.MonthlyTakeHome.TryGet(out var own) || FamilySize(file) is not { } people)
        {
            return new(null, null, null, missing, [sentences.Reason("legal-aid.cannot-tell")]);
        }

        var paid = Housing(file);
        var limits = possible.Select(area => (Low: Limit(area, people, paid ?? Yen.Zero, today), High: Limit(area, people, paid ?? Cap(area, people, today), today))).ToList();
        var income = own + file.Income.SpouseMonthly.Match(spouse => spouse, () => Yen.Zero);
        bool? within = income <= limits.Min(limit => limit.Low) ? true : income > limits.Max(limit => limit.High) ? false : null;
        var limit = possible.Count == 1 ? limits[0].Low : limits.Min(item => item.Low);
        var assets = Of("assets", people, today);
        var eligible = Known(file.Assets.Cash, file.Assets.Deposits) > assets ? false : within;
        if (eligible is null)
        {
            missing.Add(paid is null ? new(CaseFacts.Rent.Key) : new(CaseFacts.Municipality.Key));
        }

        if (eligible is not false && people > 1 && !file.Income.SpouseMonthly.IsSettled && !file.Household.Spouse.Is(false))
        {
            missing.Add(new(CaseFacts.SpouseMonthly.Key));
        }

        return new(eligible, limit, paid is { } rent ? Least(rent, Cap(possible[0], people, today)) : Yen.Zero, missing, [Told(eligible, limit)])
        {
            LimitIfOtherArea = Limit(possible[0] with { FirstClass = !possible[0].FirstClass }, people, paid ?? Yen.Zero, today), AssetLimit = assets,
            Representation = Represented(file, eligible, assets),
        };
    }

    private static IEnumerable<string> Terms(CaseFile file) =>
        ["legal-aid.terms", "legal-aid.repayment", .. file.Person.OnWelfare.Is(true) ? ["legal-aid.waived"] : Array.Empty<string>(), .. file.SupportOwedToMe.Unpaid.Is(true) ? ["legal-aid.waived-for-support"] : Array.Empty<string>()];

    /// <summary>代理援助は有価証券なども数える。わからなければ判断しない。</summary>
    private static bool? Represented(CaseFile file, bool? eligible, Yen assets) =>
        Known(file.Assets.Cash, file.Assets.Deposits, file.Assets.Securities) > assets ? false
        : eligible != true ? eligible
        : file.Assets.Securities.IsGiven && file.Assets.Deposits.IsGiven ? true : null;

    /// <summary>申込者・配偶者・扶養家族。配偶者が扶養の人数に入っているかわからないときは、同じ家計の人数で代える。</summary>
    private static int? FamilySize(CaseFile file) =>
        file.Household.Dependants.Count > 0 && file.Household.Spouse.TryGet(out var spouse) && !(spouse && file.Household.Supported.IsGiven)
            ? 1 + (spouse ? 1 : 0) + file.Household.Dependants.Count
            : file.Household.People.Match<int?>(people => people, () => null);

    private static IEnumerable<MissingFact> Missing(CaseFile file) =>
        new[]
        {
            (CaseFacts.MonthlyTakeHome.Key, file.Income.MonthlyTakeHome.IsUnknown),
            (CaseFacts.SpouseMonthly.Key, file.Income.SpouseMonthly is { IsSettled: true, IsUnknown: true }),
            (CaseFacts.People.Key, FamilySize(file) is null),
        }.Where(item => item.Item2).Select(item => new MissingFact(item.Key));

    private static bool? Shared(IReadOnlyList<AidArea> areas, Func<AidArea, bool> flag) => areas.Select(flag).Distinct().ToList() is [var one] ? one : null;

    private static Yen Known(params IReadOnlyList<Answer<Yen>> amounts) => amounts.Aggregate(Yen.Zero, (sum, answer) => sum + answer.Match(amount => amount, () => Yen.Zero));

    private static Yen Least(Yen one, Yen other) => one < other ? one : other;

    private Yen Limit(AidArea area, int people, Yen paid, DateOnly today) => Of(area.FirstClass ? "income-first-class" : "income", people, today) + Least(paid, Cap(area, people, today));

    private Yen Cap(AidArea area, int people, DateOnly today) => Of(area.TokyoWards ? "housing-tokyo-wards" : "housing", people, today);

    private Reason Told(bool? eligible, Yen limit) => eligible is null
        ? sentences.Reason("legal-aid.cannot-tell")
        : sentences.Reason(eligible.Value ? "legal-aid.eligible" : "legal-aid.over", ("limit", limit));

    /// <summary>The rent or mortgage really paid; null while neither is known.</summary>
    private static Yen? Housing(CaseFile file) => file.Expenses.Rent.IsGiven || file.Expenses.Mortgage.IsGiven ? Known(file.Expenses.Rent, file.Expenses.Mortgage) : null;

    private Yen Of(string table, int people, DateOnly today) => tables[table].At(today).For(people);
}
