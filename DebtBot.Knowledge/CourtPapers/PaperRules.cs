using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Citations;
using DebtBot.Knowledge.Data;

namespace DebtBot.Knowledge.CourtPapers;

/// <summary>One row of papers.yaml.</summary>
/// <param name="Days">Days from service; null when the date is printed on the paper or none runs.</param>
/// <param name="Printed">The last day is printed on the paper.</param>
/// <param name="Shifts">Whether a last day on a holiday moves on (民訴95条3項).</param>
internal sealed record PaperRule(PaperKind Kind, string What, int? Days, bool Printed, bool Shifts, bool StillPossibleAfter, IReadOnlyList<LegalBasis> Basis, DateOnly VerifiedOn);

/// <summary>papers.yaml by kind.</summary>
internal sealed class PaperRules
{
    private readonly Dictionary<PaperKind, PaperRule> byKind;

    public PaperRules(LawLibrary library) => byKind = LawLibrary.File("CourtPapers/papers.yaml").Entries().Select(entry => Read(entry.Key, entry.Map, library)).ToDictionary(rule => rule.Kind);

    public IReadOnlyCollection<PaperRule> All => byKind.Values;

    public PaperRule? For(PaperKind kind) => byKind.GetValueOrDefault(kind);

    private static PaperRule Read(string name, YamlMap map, LawLibrary library)
    {
        map.Allow("what", "days", "printed", "shifts", "basis", "still-possible-after", "verified-on");
        var kind = KebabNames<PaperKind>.TryParse(name, out var known) ? known : throw map.Fault(null, $"“{name}” is no kind of paper{DidYouMean.Hint(name, KebabNames<PaperKind>.All)}");
        return new(
            kind, map.Text("what"), map.Has("days") ? map.Whole("days") : null, map.Has("printed") && map.YesNo("printed"), !map.Has("shifts") || map.YesNo("shifts"),
            map.YesNo("still-possible-after"), [.. map.Texts("basis").Select(text => library.Statutes.Basis(map, "basis", text))], map.Date("verified-on"));
    }
}
