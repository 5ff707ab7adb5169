using DebtBot.Knowledge.Data;
using DebtBot.Knowledge.Values;

namespace DebtBot.Knowledge.Doors;

/// <summary>The figures of all doors, one file a topic.</summary>
internal sealed class DoorFigures(LawLibrary library)
{
    private static readonly string[] Files =
        ["Taxes/taxes", "Taxes/pension", "Scholarship/scholarship", "Housing/housing", "Living/living", "Family/family", "Special/special"];

    private readonly Dictionary<string, DatedValue<decimal>> figures = Files.SelectMany(file => library.File($"Doors/{file}.yaml").Entries())
        .ToDictionary(entry => entry.Key, entry => library.Dated.Read(entry.Key, entry.Map, map => map.Number("value")), StringComparer.Ordinal);

    public IReadOnlyCollection<DatedValue<decimal>> All => figures.Values;

    public int Count(string id, DateOnly on) => (int)figures[id].At(on);

    public decimal Share(string id, DateOnly on) => figures[id].At(on);

    public Yen Amount(string id, DateOnly on) => new((long)figures[id].At(on));

    /// <summary>The first day from which a figure is in force.</summary>
    public DateOnly From(string id) => figures[id].Values.KnownFrom;
}
