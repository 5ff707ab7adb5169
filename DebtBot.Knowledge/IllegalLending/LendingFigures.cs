using DebtBot.Knowledge.Data;

namespace DebtBot.Knowledge.IllegalLending;

/// <summary>lending.yaml: the criminal ceilings in percent a year, and the least number of days.</summary>
internal sealed class LendingFigures
{
    private readonly Dictionary<string, DatedValue<decimal>> byId;

    public LendingFigures(LawLibrary library) =>
        byId = library.File("IllegalLending/lending.yaml").Entries().ToDictionary(entry => entry.Key, entry => library.Dated.Read(entry.Key, entry.Map, map => map.Number("value")), StringComparer.Ordinal);

    public IReadOnlyCollection<DatedValue<decimal>> All => byId.Values;

    public int MinimumDays(DateOnly day) => (int)At("minimum-days", day);

    /// <summary>The yearly percentage above which the whole contract of somebody who lends as a business is void.</summary>
    public decimal VoidOver(DateOnly day) => DateTime.IsLeapYear(day.Year) ? At("anyone-over-leap", day) : At("void-over", day);

    public decimal BusinessOver(DateOnly day) => At("business-over", day);

    /// <summary>Before the data begins the oldest known value stands.</summary>
    private decimal At(string id, DateOnly day) => byId[id].At(day < byId[id].Values.KnownFrom ? byId[id].Values.KnownFrom : day);
}
