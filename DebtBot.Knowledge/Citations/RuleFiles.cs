using DebtBot.Knowledge.Data;

namespace DebtBot.Knowledge.Citations;

/// <summary>rules.yaml: which rule, or which data file a rule reads, says an approved sentence. Written from the sources by a test, so it is always true.</summary>
public sealed class RuleFiles
{
    private readonly Dictionary<string, IReadOnlyList<string>> byKey;

    private RuleFiles(YamlMap map) => byKey = map.Keys.ToDictionary(key => key, map.Texts, StringComparer.Ordinal);

    public static RuleFiles Load() => new(StrictYaml.ReadEmbedded(typeof(RuleFiles).Assembly, "Citations/rules.yaml"));

    /// <summary>Files below the project, e.g. Limitation/Rules/TenYearsFromJudgment.cs; empty when nothing says the sentence.</summary>
    public IReadOnlyList<string> Saying(string sentence) => byKey.GetValueOrDefault(sentence, []);
}
