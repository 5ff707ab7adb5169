using DebtBot.Knowledge.Data;
using DebtBot.Knowledge.Values;

namespace DebtBot.Knowledge.Doors;

/// <summary>The figures of all doors, one file a topic.</summary>
internal sealed class DoorFigures(LawLibrary library)
{
    private static readonly string[] Files =
        ["Taxes/taxes", "Taxes/pension", "Scholarship/scholarship", "Housing/housing", "Living/living", "Family/family", "Special/special"];

    private static readonly string[] OfSeizures = ["support-lien", "statutory-support"];

    private readonly Dictionary<string, DatedValue<decimal>> figures = Files.SelectMany(file => library.File($"Doors/{file}.yaml").Entries())
        .ToDictionary(entry => entry.Key, entry => library.Dated.Read(entry.Key, entry.Map, map => map.Number("value")), StringComparer.Ordinal);

    /// <summary>Child support: the same figures limit a seizure, and stand there.</summary>
    private readonly Dictionary<string, DatedValue<decimal>> ofSeizures = library.File("CourtPapers/seizure.yaml").Entries().Where(entry => OfSeizures.Contains(entry.Key))
        .ToDictionary(entry => entry.Key, entry => library.Dated.Read(entry.Key, entry.Map, map => map.Number("value")), StringComparer.Ordinal);

    /// <summary>The doors' own; those of seizures are listed there.</summary>
    public IReadOnlyCollection<DatedValue<decimal>> All => figures.Values;

    public int Count(string id, DateOnly on) => (int)Figure(id).At(on);

    public decimal Share(string id, DateOnly on) => Figure(id).At(on);

    public Yen Amount(string id, DateOnly on) => new((long)Figure(id).At(on));

    /// <summary>The first day from which a figure is in force.</summary>
    public DateOnly From(string id) => Figure(id).Values.KnownFrom;

    private DatedValue<decimal> Figure(string id) => figures.TryGetValue(id, out var own) ? own : ofSeizures[id];
}
