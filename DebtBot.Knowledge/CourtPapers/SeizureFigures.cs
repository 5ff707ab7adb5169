using DebtBot.Knowledge.Data;
using DebtBot.Knowledge.Values;

namespace DebtBot.Knowledge.CourtPapers;

/// <summary>seizure.yaml: shares, protected amounts and waiting times by date.</summary>
internal sealed class SeizureFigures(LawLibrary library)
{
    private readonly Dictionary<string, DatedValue<decimal>> byId =
        library.File("CourtPapers/seizure.yaml").Entries().ToDictionary(entry => entry.Key, entry => library.Dated.Read(entry.Key, entry.Map, map => map.Number("value")));

    public IReadOnlyCollection<DatedValue<decimal>> All => byId.Values;

    public decimal At(string id, DateOnly day) => byId[id].At(day);

    public Yen Yen(string id, DateOnly day) => new((long)At(id, day));

    /// <summary>False before the law that made the figure.</summary>
    public bool Knows(string id, DateOnly day) => byId[id].Values.Knows(day);
}
