using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Citations;
using DebtBot.Knowledge.Data;

namespace DebtBot.Knowledge.CourtPapers;

/// <summary>One row of papers.yaml.</summary>
/// <param name="Days">Days from service; null when the date is printed on the paper or none runs.</param>
/// <param name="Printed">The last day is printed on the paper.</param>
/// <param name="Shifts">Whether a last day on a holiday moves on (民訴95条3項).</param>
internal sealed record PaperRule(PaperKind Kind, string What, int? Days, bool Printed, bool Shifts, bool StillPossibleAfter, IReadOnlyList<LegalBasis> Basis, DateOnly VerifiedOn)
{
    /// <summary>A period the court cannot change (不変期間); missed without fault, it can be made good within a week (民訴97条).</summary>
    public bool Unchangeable { get; init; }

    /// <summary>Days when the creditor claims support; null when the same.</summary>
    public int? SupportDays { get; init; }

    /// <summary>Days after the last day within which the creditor must take the next step, or the paper lapses.</summary>
    public int? CreditorDays { get; init; }
}

/// <summary>papers.yaml by kind.</summary>
internal sealed class PaperRules
{
    private readonly Dictionary<PaperKind, PaperRule> byKind;

    public PaperRules(LawLibrary library) => byKind = library.File("CourtPapers/papers.yaml").Entries().Select(entry => Read(entry.Key, entry.Map, library)).ToDictionary(rule => rule.Kind);

    public IReadOnlyCollection<PaperRule> All => byKind.Values;

    public PaperRule? For(PaperKind kind) => byKind.GetValueOrDefault(kind);

    private static PaperRule Read(string name, YamlMap map, LawLibrary library)
    {
        map.Allow("what", "days", "printed", "shifts", "basis", "still-possible-after", "unchangeable", "support-days", "creditor-days", "verified-on");
        var kind = KebabNames<PaperKind>.TryParse(name, out var known) ? known : throw map.Fault(null, $"“{name}” is no kind of paper{DidYouMean.Hint(name, KebabNames<PaperKind>.All)}");
        return new(
            kind, map.Text("what"), map.Has("days") ? map.Whole("days") : null, map.Has("printed") && map.YesNo("printed"), !map.Has("shifts") || map.YesNo("shifts"),
            map.YesNo("still-possible-after"), [.. map.Texts("basis").Select(text => library.Statutes.Basis(map, "basis", text))], map.Date("verified-on"))
        {
            Unchangeable = map.Has("unchangeable") && map.YesNo("unchangeable"),
            SupportDays = map.Has("support-days") ? map.Whole("support-days") : null,
            CreditorDays = map.Has("creditor-days") ? map.Whole("creditor-days") : null,
        };
    }
}
