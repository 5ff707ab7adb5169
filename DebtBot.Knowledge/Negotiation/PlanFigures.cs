using DebtBot.Knowledge.Data;
using DebtBot.Knowledge.Values;

namespace DebtBot.Knowledge.Negotiation;

/// <summary>plan.yaml: how many payments are usual, what is kept back, how hard a plan is tried. Practice, not law.</summary>
internal sealed class PlanFigures(LawLibrary library)
{
    private readonly Dictionary<string, DatedValue<decimal>> figures =
        library.File("Negotiation/plan.yaml").Entries().ToDictionary(entry => entry.Key, entry => library.Dated.Read(entry.Key, entry.Map, map => map.Number("value")), StringComparer.Ordinal);

    public IReadOnlyCollection<DatedValue<decimal>> All => figures.Values;

    public int Count(string id, DateOnly on) => (int)figures[id].At(on);

    public decimal Fraction(string id, DateOnly on) => figures[id].At(on);

    public Yen Amount(string id, DateOnly on) => new((long)figures[id].At(on));
}
