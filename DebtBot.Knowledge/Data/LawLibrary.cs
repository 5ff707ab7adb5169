using DebtBot.Knowledge.Citations;

namespace DebtBot.Knowledge.Data;

/// <summary>What every topic reads from: the statutes, the approved sentences and its own embedded data files.</summary>
internal sealed class LawLibrary
{
    private readonly DataFiles files;

    private LawLibrary(DataFiles files, Statutes statutes, LegalSentences sentences) => (this.files, Statutes, Sentences, Dated) = (files, statutes, sentences, new(statutes));

    public Statutes Statutes { get; }

    public LegalSentences Sentences { get; }

    public DatedValueReader Dated { get; }

    /// <exception cref="LawDataException">A slip in statutes.yaml or in any sentences.ja.yaml, duplicates across files included.</exception>
    public static LawLibrary Load()
    {
        var files = DataFiles.ReadAhead();
        var statutes = Statutes.Load(files["Citations/statutes.yaml"]);
        var sentences = new Dictionary<string, LegalSentence>(StringComparer.Ordinal);
        foreach (var path in files.Paths.Where(path => path.EndsWith("sentences.ja.yaml", StringComparison.Ordinal)))
        {
            var map = files[path].Allow("checked-on", "sentences");
            foreach (var sentence in LegalSentences.Read(map, statutes))
            {
                if (!sentences.TryAdd(sentence.Key, sentence))
                {
                    throw map.Fault("sentences", $"the sentence “{sentence.Key}” stands in two files");
                }
            }
        }

        return new(files, statutes, new(sentences.Values));
    }

    /// <summary>Paths of the data files below the project, in ordinal order.</summary>
    public IEnumerable<string> Paths => files.Paths;

    /// <summary>A data file of the project, e.g. "Limitation/periods.yaml".</summary>
    /// <exception cref="LawDataException">A slip in the file, or no such file.</exception>
    public YamlMap File(string path) => files[path];
}
