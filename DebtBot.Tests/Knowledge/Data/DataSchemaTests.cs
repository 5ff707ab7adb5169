using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Citations;
using DebtBot.Knowledge.Data;
using DebtBot.Knowledge.Options.Effects;
using DebtBot.Knowledge.Referrals;

namespace DebtBot.Tests.Knowledge.Data;

/// <summary>Every data file names its schema in the first line and fits it, so that an editor completes and checks. APPROVE=1 writes the line and the lists of kinds, and fails.</summary>
public sealed class DataSchemaTests
{
    private const string Folder = "DebtBot.Knowledge/schemas";
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly JsonSchemaSubset Schemas = new(Path.Combine(Repository.Root, Folder));
    private static readonly bool Approve = Environment.GetEnvironmentVariable("APPROVE") == "1";

    /// <summary>Which schema a file follows: the first part of a path that fits.</summary>
    private static readonly (string Part, string Schema)[] Shapes =
    [
        ("DebtBot.Tests/Vignettes/", "vignette"), ("sentences.ja.yaml", "sentences"), ("claims.ja.yaml", "claims"), ("answers.ja.yaml", "answers"), ("statutes.yaml", "statutes"), ("papers.yaml", "papers"), ("licences.yaml", "licences"), ("desks.yaml", "desks"),
        ("routing.yaml", "routing"), ("documents.yaml", "documents"), ("holidays.yaml", "holidays"), ("legal-aid.yaml", "legal-aid"), ("schemes.yaml", "schemes"), ("Citations/rules.yaml", "rules"),
        ("LivingCost/", "tables"), ("conciliation-fee.yaml", "tables"), ("ranges.yaml", "ranges"), ("effects.yaml", "effects"),
        ("crisis.ja.yaml", "crisis"), ("lexicon.ja.yaml", "lexicon"), ("Creditors/Names/", "creditors"), ("generic.yaml", "creditors"), ("commands.yaml", "phrases"), ("-words.yaml", "phrases"),
        ("Simulation/troubles.yaml", "troubles"), ("topics.yaml", "phrases"), ("synonyms.yaml", "phrases"), ("asking.yaml", "phrases"), ("first-class-areas.yaml", "areas"), ("fees.yaml", "tables"), ("legal-aid-terms.yaml", "tables"), (".ja.yaml", "texts"), (".yaml", "figures"),
    ];

    public static TheoryData<string> Files { get; } =
        [.. Repository.Files("*.yaml", "DebtBot.Knowledge", "DebtBot.Dialogs", "DebtBot.Tests/Vignettes").Select(Repository.Relative)];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_data_file_fits_the_schema_it_names(string file)
    {
        var schema = $"{SchemaOf(file)}.schema.json";
        var path = Path.Combine(Repository.Root, file);
        var reference = Path.GetRelativePath(Path.GetDirectoryName(path)!, Path.Combine(Repository.Root, Folder, schema)).Replace('\\', '/');
        var line = $"# yaml-language-server: $schema={reference}";
        var text = File.ReadAllText(path);
        if (!text.StartsWith(line + "\n", StringComparison.Ordinal) && Approve)
        {
            File.WriteAllText(path, line + "\n" + (text.StartsWith("# yaml-language-server", StringComparison.Ordinal) ? text[(text.IndexOf('\n', StringComparison.Ordinal) + 1)..] : text));
        }

        Assert.True(text.StartsWith(line + "\n", StringComparison.Ordinal), $"{file} must start with “{line}” (APPROVE=1 writes it)");
        var faults = Schemas.Faults(schema, StrictYaml.Read(file, new StringReader(text)).ToJson()).ToList();
        Assert.True(faults.Count == 0, $"{file} does not fit {Folder}/{schema}:\n" + string.Join('\n', faults));
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

    private static string SchemaOf(string file) => Shapes.First(shape => file.Contains(shape.Part, StringComparison.Ordinal)).Schema;
}
