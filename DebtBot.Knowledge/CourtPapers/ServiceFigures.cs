using DebtBot.Knowledge.Data;

namespace DebtBot.Knowledge.CourtPapers;

/// <summary>service.yaml: days that have to do with how a paper is served.</summary>
internal sealed class ServiceFigures(LawLibrary library)
{
    private readonly Dictionary<string, DatedValue<int>> byId =
        library.File("CourtPapers/service.yaml").Entries().ToDictionary(entry => entry.Key, entry => library.Dated.Read(entry.Key, entry.Map, map => map.Whole("value")));

    public IReadOnlyCollection<DatedValue<int>> All => byId.Values;

    public DatedValue<int> this[string id] => byId[id];
}
