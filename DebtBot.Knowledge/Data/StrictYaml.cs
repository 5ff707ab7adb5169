using System.Reflection;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace DebtBot.Knowledge.Data;

/// <summary>Reads one YAML document whose root is a mapping; duplicate keys and broken syntax are faults with a place.</summary>
public static class StrictYaml
{
    /// <exception cref="LawDataException">Broken YAML, duplicate keys, or a root that is not a mapping.</exception>
    public static YamlMap Read(string file, TextReader text)
    {
        var stream = new YamlStream();
        try
        {
            stream.Load(text);
        }
        catch (YamlException slip)
        {
            throw new LawDataException(file, slip.Start.Line, slip.Start.Column, slip.InnerException?.Message ?? slip.Message);
        }
        catch (InvalidOperationException)
        {
            throw new LawDataException(file, 1, 1, "a bracket or a quotation mark is not closed");
        }

        return stream.Documents is [{ RootNode: YamlMappingNode root }]
            ? new YamlMap(file, root)
            : throw new LawDataException(file, 1, 1, "the file must hold one mapping (key: value)");
    }

    /// <summary>Reads a YAML file embedded in an assembly under its path below the project, e.g. "Limitation/periods.yaml".</summary>
    public static YamlMap ReadEmbedded(Assembly assembly, string path)
    {
        using var stream = assembly.GetManifestResourceStream(path) ?? throw new LawDataException(path, 0, 0, "the file is not part of the program");
        using var reader = new StreamReader(stream);
        return Read(path, reader);
    }

    /// <summary>Paths of the YAML files embedded in an assembly, in ordinal order.</summary>
    public static IReadOnlyList<string> EmbeddedFiles(Assembly assembly) =>
        [.. assembly.GetManifestResourceNames().Where(name => name.EndsWith(".yaml", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];
}
