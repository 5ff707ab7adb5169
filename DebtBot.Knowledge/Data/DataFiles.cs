using System.Collections.Concurrent;
using System.Reflection;

namespace DebtBot.Knowledge.Data;

/// <summary>The embedded YAML files of the law module. All are parsed ahead on every core while the topics are built one after the other.</summary>
internal sealed class DataFiles
{
    /// <summary>Only `explain` and the article table need it, and it is the largest.</summary>
    private const string ReadOnDemand = "Citations/rules.yaml";

    private readonly Dictionary<string, Task<YamlMap>> reading;

    private DataFiles(Dictionary<string, Task<YamlMap>> reading) => this.reading = reading;

    public IEnumerable<string> Paths => reading.Keys.Order(StringComparer.Ordinal);

    /// <exception cref="LawDataException">A slip in the file, or no such file.</exception>
    public YamlMap this[string path] =>
        reading.TryGetValue(path, out var file) ? file.GetAwaiter().GetResult() : throw new LawDataException(path, 0, 0, "the file is not part of the program");

    public static DataFiles ReadAhead()
    {
        var assembly = typeof(DataFiles).Assembly;
        return new(StrictYaml.EmbeddedFiles(assembly).Where(path => path != ReadOnDemand)
            .ToDictionary(path => path, path => Task.Run(() => StrictYaml.ReadEmbedded(assembly, path)), StringComparer.Ordinal));
    }
}
