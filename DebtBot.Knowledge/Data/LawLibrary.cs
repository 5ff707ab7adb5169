using DebtBot.Knowledge.Citations;

namespace DebtBot.Knowledge.Data;

/// <summary>What every topic reads from: the statutes, the approved sentences and its own embedded data files.</summary>
internal sealed class LawLibrary
{
    private LawLibrary(Statutes statutes, LegalSentences sentences) => (Statutes, Sentences, Dated) = (statutes, sentences, new(statutes));

    public Statutes Statutes { get; }

    public LegalSentences Sentences { get; }

    public DatedValueReader Dated { get; }

    /// <exception cref="LawDataException">A slip in statutes.yaml or in any sentences.ja.yaml, duplicates across files included.</exception>
    public static LawLibrary Load()
    {
        var statutes = Statutes.Load(File("Citations/statutes.yaml"));
        var sentences = new Dictionary<string, LegalSentence>(StringComparer.Ordinal);
        foreach (var path in StrictYaml.EmbeddedFiles(typeof(LawLibrary).Assembly).Where(path => path.EndsWith("sentences.ja.yaml", StringComparison.Ordinal)))
        {
            var map = File(path).Allow("checked-on", "sentences");
            foreach (var sentence in LegalSentences.Read(map, statutes))
            {
                if (!sentences.TryAdd(sentence.Key, sentence))
                {
                    throw map.Fault("sentences", $"the sentence “{sentence.Key}” stands in two files");
                }
            }
        }

        return new(statutes, new(sentences.Values));
    }

    /// <summary>A data file of the project, e.g. "Limitation/periods.yaml".</summary>
    public static YamlMap File(string path) => StrictYaml.ReadEmbedded(typeof(LawLibrary).Assembly, path);
}
