using DebtBot.Knowledge.Data;
using DebtBot.Knowledge.Values;

namespace DebtBot.Knowledge.Collection;

/// <summary>conduct.yaml: the night hours of collection, and the months to renounce an inheritance.</summary>
internal sealed class ConductFigures
{
    private readonly Dictionary<string, DatedValue<int>> byId;

    public ConductFigures(LawLibrary library) =>
        byId = library.File("Collection/conduct.yaml").Entries().ToDictionary(entry => entry.Key, entry => library.Dated.Read(entry.Key, entry.Map, map => map.Whole("value")), StringComparer.Ordinal);

    public IReadOnlyCollection<DatedValue<int>> All => byId.Values;

    public int RenounceMonths(DateOnly day) => byId["renounce-months"].At(day);

    /// <summary>Whether a moment lies in the hours when calls and visits are restricted: 21:00:00 is inside, 8:00:00 is not. Japan time.</summary>
    /// <returns>Null before the day from which the data knows the hours.</returns>
    public bool? IsNight(DateTimeOffset moment)
    {
        var (from, to) = (byId["night-from"], byId["night-to"]);
        var day = moment.DayInJapan();
        return from.Values.Knows(day) ? moment.InJapan().Hour >= from.At(day) || moment.InJapan().Hour < to.At(day) : null;
    }
}
