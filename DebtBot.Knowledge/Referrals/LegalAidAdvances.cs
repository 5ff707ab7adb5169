using System.Globalization;
using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Data;
using DebtBot.Knowledge.Values;

namespace DebtBot.Knowledge.Referrals;

/// <summary>What 法テラス would pay first for one procedure. <see cref="Fee"/> is null while the number of creditors is not known.</summary>
public sealed record LegalAidAdvance(string Id, Yen Costs, Yen? Fee, bool LowConfidence);

/// <summary>相談の回数と時間、立替の額、返済の額。債権者の数は10社・20社で段が変わる。</summary>
/// <remarks>法テラスの立替基準。管財の予納金や、生活保護の人の予納金の立替（20万円まで）は入れない。</remarks>
internal sealed class LegalAidAdvances(LawLibrary library)
{
    private readonly Dictionary<string, DatedValue<IReadOnlyList<int>>> terms = library.File("Referrals/legal-aid-terms.yaml").Entries()
        .ToDictionary(entry => entry.Key, entry => library.Dated.Read(entry.Key, entry.Map, Row), StringComparer.Ordinal);

    public IReadOnlyCollection<DatedValue<IReadOnlyList<int>>> Figures => terms.Values;

    public IReadOnlyList<int> Term(string id, DateOnly on) => terms[id].At(on);

    /// <summary>Procedures whose table is not known for the day are left out.</summary>
    public IReadOnlyList<LegalAidAdvance> For(CaseFile file, DateOnly today)
    {
        var creditors = Creditors(file);
        return [.. new[] { "bankruptcy", "rehabilitation", "arrangement" }.Where(id => terms[$"{id}-fee"].Values.Knows(today)).Select(id => new LegalAidAdvance(
            id, new(Term($"{id}-costs", today)[0]), Fee(id, creditors, today), terms[$"{id}-fee"].Confidence == Citations.Confidence.Low))];
    }

    /// <summary>The complete list, or the number the person gave; contradictory numbers leave it unknown.</summary>
    private static int? Creditors(CaseFile file) =>
        file.DebtListComplete.Is(true) ? file.StatedCreditors.IsUnknown || file.StatedCreditors.Is(file.Debts.Count) ? file.Debts.Count : null
        : file.StatedCreditors.TryGet(out var stated) && stated >= file.Debts.Count ? stated : null;

    private Yen? Fee(string id, int? creditors, DateOnly today)
    {
        var row = Term($"{id}-fee", today);
        return creditors is not { } known || known == 0 ? null
            : row.Count == 1 ? known == 1 ? new(row[0]) : null
            : new(row[Term("advance-sizes", today).Count(size => known > size)]);
    }

    private static IReadOnlyList<int> Row(YamlMap map) =>
        map.Parse("value", text => (IReadOnlyList<int>)[.. text.Split(' ').Select(figure => int.Parse(figure, CultureInfo.InvariantCulture))], "a row of whole numbers");
}
