using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Citations;
using DebtBot.Knowledge.Data;
using DebtBot.Knowledge.Options.Effects;
using DebtBot.Knowledge.Referrals;

namespace DebtBot.Tests.Knowledge.Data;

/// <summary>Every data file names its schema in the first line and fits it, so that an editor completes and checks. APPROVE=1 writes the line and the lists of kinds, and fails.</summary>
public sealed partial class DataSchemaTests
{
    private const string Folder = "DebtBot.Knowledge/schemas";
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly JsonSchemaSubset Schemas = new(Path.Combine(Repository.Root, Folder));
    private static readonly bool Approve = Environment.GetEnvironmentVariable("APPROVE") == "1";

    private static readonly string[] Projects = ["DebtBot.Knowledge", "DebtBot.Dialogs", "DebtBot.Tests/Vignettes"];

    public static TheoryData<string> Files { get; } =
        [.. Repository.Files("*.yaml", Projects).Select(Repository.Relative)];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_data_file_fits_the_schema_it_names(string file)
    {
        var path = Path.Combine(Repository.Root, file);
        var text = File.ReadAllText(path);
        Assert.True(Named(file, text) is not null, $"{file} must start with “{Line(path, "NAME")}” for a schema of {Folder}; APPROVE=1 writes what a neighbour or its only fitting schema says");
        var schema = Named(file, text)!;
        Assert.True(text.StartsWith(Line(path, schema) + "\n", StringComparison.Ordinal), $"{file} must start with “{Line(path, schema)}”");
        var faults = Schemas.Faults($"{schema}.schema.json", StrictYaml.Read(file, new StringReader(text)).ToJson()).ToList();
        Assert.True(faults.Count == 0, $"{file} does not fit {Folder}/{schema}.schema.json:\n" + string.Join('\n', faults));
    }

    [Fact]
    public void Every_schema_is_named_by_a_file()
    {
        var named = Repository.Files("*.yaml", Projects).Select(path => Named(Repository.Relative(path), File.ReadAllText(path))).ToHashSet();
        string[] parts = ["kinds"];
        Assert.Equal([], Names().Except(parts).Where(name => !named.Contains(name)));
    }

    [Fact]
    public void A_schema_notices_what_the_strict_reader_refuses()
    {
        string[] slips = ["a: { titel: x }", "a: { title: x, unit: y, values: { 2020-04-01: { value: zehn, basis: 民法 1条 } }, verified: { on: 2026-11-23, how: x } }", "a: 5", "a: { title: x, unit: y, values: { spring: { value: 1, basis: 民法 1条 } }, verified: { on: 2026-11-23, how: x } }"];
        Assert.All(slips, slip => Assert.NotEmpty(Schemas.Faults("figures.schema.json", StrictYaml.Read("slip.yaml", new StringReader(slip)).ToJson())));
    }

    [Fact]
    public void The_kinds_an_editor_offers_are_those_of_the_program()
    {
        JsonObject Kinds<TEnum>() where TEnum : struct, Enum => new() { ["enum"] = new JsonArray([.. KebabNames<TEnum>.All.Select(name => (JsonNode)name)]) };
        var kinds = new JsonObject
        {
            ["$defs"] = new JsonObject
            {
                ["confidence"] = Kinds<Confidence>(), ["need"] = Kinds<Need>(), ["phone-standing"] = Kinds<PhoneStanding>(), ["desk-channel"] = Kinds<DeskChannel>(),
                ["effect-weight"] = Kinds<EffectWeight>(), ["creditor-kind"] = Kinds<CreditorKind>(), ["claim-product"] = Kinds<ClaimProduct>(),
            },
        };
        var path = Path.Combine(Repository.Root, Folder, "kinds.schema.json");
        var text = kinds.ToJsonString(Indented).ReplaceLineEndings("\n") + "\n";
        if (Approve)
        {
            File.WriteAllText(path, text);
        }

        Assert.Equal(text, File.ReadAllText(path));
    }

    /// <summary>The schema a file names in its first line. A file without one is given, on APPROVE=1, that of a file of the same name or kind beside it, or the only one it fits.</summary>
    private static string? Named(string file, string text)
    {
        if (FirstLine().Match(text) is { Success: true } line)
        {
            return line.Groups["name"].Value;
        }

        var found = Guessed(file, text);
        if (Approve && found is not null)
        {
            File.WriteAllText(Path.Combine(Repository.Root, file), $"{Line(Path.Combine(Repository.Root, file), found)}\n{text}");
        }

        return null;
    }

    private static string? Guessed(string file, string text)
    {
        var beside = Directory.EnumerateFiles(Path.GetDirectoryName(Path.Combine(Repository.Root, file))!, "*.yaml").Select(path => FirstLine().Match(File.ReadAllText(path))).Where(line => line.Success).Select(line => line.Groups["name"].Value).Distinct().ToList();
        var json = StrictYaml.Read(file, new StringReader(text)).ToJson();
        return beside.Concat(Names()).Where(name => !Schemas.Faults($"{name}.schema.json", json).Any()).Distinct().Take(beside.Count == 0 ? 2 : 1).ToList() is [var only] ? only : null;
    }

    private static IEnumerable<string> Names() => Directory.EnumerateFiles(Path.Combine(Repository.Root, Folder), "*.schema.json").Select(path => Path.GetFileName(path).Replace(".schema.json", "", StringComparison.Ordinal));

    private static string Line(string path, string schema) =>
        $"# yaml-language-server: $schema={Path.GetRelativePath(Path.GetDirectoryName(path)!, Path.Combine(Repository.Root, Folder, $"{schema}.schema.json")).Replace('\\', '/')}";

    [GeneratedRegex(@"^# yaml-language-server: \$schema=\S*/(?<name>[a-z-]+)\.schema\.json\n")]
    private static partial Regex FirstLine();
}
