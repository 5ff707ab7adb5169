using DebtBot.Knowledge.Data;
using DebtBot.Knowledge.Options;
using DebtBot.Knowledge.Values;

namespace DebtBot.Knowledge.Negotiation;

/// <summary>plan.yaml: how late a start may be, what is kept back, how hard a plan is tried. Practice, not law.</summary>
internal sealed class PlanFigures(LawLibrary library)
{
    private readonly Dictionary<string, DatedValue<decimal>> figures =
        library.File("Negotiation/plan.yaml").Entries().ToDictionary(entry => entry.Key, entry => library.Dated.Read(entry.Key, entry.Map, map => map.Number("value")), StringComparer.Ordinal);

    private readonly ProcedureFigures procedures = new(library);

    public IReadOnlyCollection<DatedValue<decimal>> All => figures.Values;

    /// <summary>How many payments are usual in an arrangement (procedures.yaml).</summary>
    public int UsualPayments(DateOnly on) => procedures.Count("arrangement-short", on);

    /// <summary>The longer number of payments that creditors often still accept.</summary>
    public int LongerPayments(DateOnly on) => procedures.Count("arrangement-long", on);

    public int Count(string id, DateOnly on) => (int)figures[id].At(on);

    public decimal Fraction(string id, DateOnly on) => figures[id].At(on);

    public Yen Amount(string id, DateOnly on) => new((long)figures[id].At(on));
}
