using DebtBot.Knowledge.Data;
using DebtBot.Knowledge.Values;

namespace DebtBot.Knowledge.Interest;

/// <summary>caps.yaml: every rate, step and period of this topic, by date.</summary>
internal sealed class InterestFigures(LawLibrary library)
{
    private readonly Dictionary<string, DatedValue<decimal>> figures =
        library.File("Interest/caps.yaml").Entries().ToDictionary(entry => entry.Key, entry => library.Dated.Read(entry.Key, entry.Map, map => map.Number("value")), StringComparer.Ordinal);

    public IReadOnlyCollection<DatedValue<decimal>> All => figures.Values;

    public DatedValue<decimal> this[string id] => figures[id];

    public bool Knows(string id, DateOnly on) => figures[id].Values.Knows(on);

    /// <summary>The rate on a day; null where the data says nothing for it.</summary>
    public AnnualRate? Rate(string id, DateOnly on) => Knows(id, on) ? AnnualRate.FromPercent(figures[id].At(on)) : null;

    /// <summary>The rate on a day known only as a window; null when its two ends differ or one is not covered.</summary>
    public AnnualRate? Rate(string id, DateWindow on) => Rate(id, on.Earliest) is { } first && Rate(id, on.Latest) is { } last && first == last ? first : null;

    /// <exception cref="OutsideTimelineException">The data says nothing for this day.</exception>
    public Yen Yen(string id, DateOnly on) => new((long)figures[id].At(on));
}
